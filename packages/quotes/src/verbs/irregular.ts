/**
 * Models of the third group, most specific suffix first. Fields: suffix of the infinitive; present (je, il, nous, vous, ils);
 * stems of imperfect and future; simple past as stem:type; subjunctive stem; present and past participle. Forms replace the suffix.
 */
const MODELS = `
contredire|contredis contredit contredisons contredisez contredisent|contredis|contredir|contred:i|contredis|contredisant|contredit
interdire|interdis interdit interdisons interdisez interdisent|interdis|interdir|interd:i|interdis|interdisant|interdit
prédire|prédis prédit prédisons prédisez prédisent|prédis|prédir|préd:i|prédis|prédisant|prédit
maudire|maudis maudit maudissons maudissez maudissent|maudiss|maudir|maud:i|maudiss|maudissant|maudit
dire|dis dit disons dites disent|dis|dir|d:i|dis|disant|dit
crire|cris crit crivons crivez crivent|criv|crir|criv:i|criv|crivant|crit
lire|lis lit lisons lisez lisent|lis|lir|l:u|lis|lisant|lu
rire|ris rit rions riez rient|ri|rir|r:i|ri|riant|ri
faire|fais fait faisons faites font|fais|fer|f:i|fass|faisant|fait
plaire|plais plaît plaisons plaisez plaisent|plais|plair|pl:u|plais|plaisant|plu
taire|tais tait taisons taisez taisent|tais|tair|t:u|tais|taisant|tu
traire|trais trait trayons trayez traient|tray|trair|trais:i|trai|trayant|trait
prendre|prends prend prenons prenez prennent|pren|prendr|pr:i|prenn|prenant|pris
mettre|mets met mettons mettez mettent|mett|mettr|m:i|mett|mettant|mis
battre|bats bat battons battez battent|batt|battr|batt:i|batt|battant|battu
naître|nais naît naissons naissez naissent|naiss|naîtr|naqu:i|naiss|naissant|né
connaître|connais connaît connaissons connaissez connaissent|connaiss|connaîtr|conn:u|connaiss|connaissant|connu
paraître|parais paraît paraissons paraissez paraissent|paraiss|paraîtr|par:u|paraiss|paraissant|paru
croître|crois croît croissons croissez croissent|croiss|croîtr|cr:u|croiss|croissant|cru
croire|crois croit croyons croyez croient|croy|croir|cr:u|croi|croyant|cru
boire|bois boit buvons buvez boivent|buv|boir|b:u|boiv|buvant|bu
exclure|exclus exclut excluons excluez excluent|exclu|exclur|excl:u|exclu|excluant|exclu
conclure|conclus conclut concluons concluez concluent|conclu|conclur|concl:u|conclu|concluant|conclu
clure|clus clut cluons cluez cluent|clu|clur|cl:u|clu|cluant|clus
suivre|suis suit suivons suivez suivent|suiv|suivr|suiv:i|suiv|suivant|suivi
vivre|vis vit vivons vivez vivent|viv|vivr|véc:u|viv|vivant|vécu
nuire|nuis nuit nuisons nuisez nuisent|nuis|nuir|nuis:i|nuis|nuisant|nui
uire|uis uit uisons uisez uisent|uis|uir|uis:i|uis|uisant|uit
aindre|ains aint aignons aignez aignent|aign|aindr|aign:i|aign|aignant|aint
eindre|eins eint eignons eignez eignent|eign|eindr|eign:i|eign|eignant|eint
oindre|oins oint oignons oignez oignent|oign|oindr|oign:i|oign|oignant|oint
vaincre|vaincs vainc vainquons vainquez vainquent|vainqu|vaincr|vainqu:i|vainqu|vainquant|vaincu
rompre|romps rompt rompons rompez rompent|romp|rompr|romp:i|romp|rompant|rompu
soudre|sous sout solvons solvez solvent|solv|soudr|sol:u|solv|solvant|solu
coudre|couds coud cousons cousez cousent|cous|coudr|cous:i|cous|cousant|cousu
dre|ds d dons dez dent|d|dr|d:i|d|dant|du
obtenir|obtiens obtient obtenons obtenez obtiennent|obten|obtiendr|obt:in|obtienn|obtenant|obtenu
tenir|tiens tient tenons tenez tiennent|ten|tiendr|t:in|tienn|tenant|tenu
venir|viens vient venons venez viennent|ven|viendr|v:in|vienn|venant|venu
quérir|quiers quiert quérons quérez quièrent|quér|querr|qu:i|quièr|quérant|quis
courir|cours court courons courez courent|cour|courr|cour:u|cour|courant|couru
mourir|meurs meurt mourons mourez meurent|mour|mourr|mour:u|meur|mourant|mort
ouvrir|ouvre ouvre ouvrons ouvrez ouvrent|ouvr|ouvrir|ouvr:i|ouvr|ouvrant|ouvert
couvrir|couvre couvre couvrons couvrez couvrent|couvr|couvrir|couvr:i|couvr|couvrant|couvert
ffrir|ffre ffre ffrons ffrez ffrent|ffr|ffrir|ffr:i|ffr|ffrant|ffert
sentir|sens sent sentons sentez sentent|sent|sentir|sent:i|sent|sentant|senti
mentir|mens ment mentons mentez mentent|ment|mentir|ment:i|ment|mentant|menti
départir|dépars départ départons départez départent|départ|départir|départ:i|départ|départant|départi
repartir|repars repart repartons repartez repartent|repart|repartir|repart:i|repart|repartant|reparti
partir|pars part partons partez partent|part|partir|part:i|part|partant|parti
sortir|sors sort sortons sortez sortent|sort|sortir|sort:i|sort|sortant|sorti
servir|sers sert servons servez servent|serv|servir|serv:i|serv|servant|servi
dormir|dors dort dormons dormez dorment|dorm|dormir|dorm:i|dorm|dormant|dormi
fuir|fuis fuit fuyons fuyez fuient|fuy|fuir|fu:i|fui|fuyant|fui
cueillir|cueille cueille cueillons cueillez cueillent|cueill|cueiller|cueill:i|cueill|cueillant|cueilli
saillir|saille saille saillons saillez saillent|saill|sailler|saill:i|saill|saillant|sailli
savoir|sais sait savons savez savent|sav|saur|s:u|sach|sachant|su
devoir|dois doit devons devez doivent|dev|devr|d:u|doiv|devant|dû
pouvoir|peux peut pouvons pouvez peuvent|pouv|pourr|p:u|puiss|pouvant|pu
vouloir|veux veut voulons voulez veulent|voul|voudr|voul:u|veuill|voulant|voulu
valoir|vaux vaut valons valez valent|val|vaudr|val:u|vaill|valant|valu
falloir|faut faut faut faut faut|fall|faudr|fall:u|faill|fallant|fallu
pleuvoir|pleut pleut pleuvons pleuvez pleuvent|pleuv|pleuvr|pl:u|pleuv|pleuvant|plu
cevoir|çois çoit cevons cevez çoivent|cev|cevr|ç:u|çoiv|cevant|çu
prévoir|prévois prévoit prévoyons prévoyez prévoient|prévoy|prévoir|prév:i|prévoi|prévoyant|prévu
voir|vois voit voyons voyez voient|voy|verr|v:i|voi|voyant|vu
mouvoir|meus meut mouvons mouvez meuvent|mouv|mouvr|m:u|meuv|mouvant|mu
asseoir|assieds assied asseyons asseyez asseyent|assey|assiér|ass:i|assey|asseyant|assis
aller|vais va allons allez vont|all|ir|all:a|aill|allant|allé`;

let models: readonly (readonly string[])[] | undefined;

/** The models, longest suffix first. */
export const irregular = (): readonly (readonly string[])[] =>
  (models ??= MODELS.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .sort((a, b) => b[0]!.length - a[0]!.length));
