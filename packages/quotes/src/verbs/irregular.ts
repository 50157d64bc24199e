/**
 * Models of the third group, most specific suffix first. Fields: suffix of the infinitive; present (je, il, nous, vous, ils); future stem;
 * simple past as stem:type; subjunctive stem; past participle; present participle where it is not that of *nous*. Forms replace the suffix.
 */
const MODELS = `
contredire|contredis contredit contredisons contredisez contredisent|contredir|contred:i|contredis|contredit
interdire|interdis interdit interdisons interdisez interdisent|interdir|interd:i|interdis|interdit
prédire|prédis prédit prédisons prédisez prédisent|prédir|préd:i|prédis|prédit
maudire|maudis maudit maudissons maudissez maudissent|maudir|maud:i|maudiss|maudit
dire|dis dit disons dites disent|dir|d:i|dis|dit
crire|cris crit crivons crivez crivent|crir|criv:i|criv|crit
lire|lis lit lisons lisez lisent|lir|l:u|lis|lu
suffire|suffis suffit suffisons suffisez suffisent|suffir|suff:i|suffis|suffi
rire|ris rit rions riez rient|rir|r:i|ri|ri
faire|fais fait faisons faites font|fer|f:i|fass|fait
plaire|plais plaît plaisons plaisez plaisent|plair|pl:u|plais|plu
taire|tais tait taisons taisez taisent|tair|t:u|tais|tu
traire|trais trait trayons trayez traient|trair|trais:i|trai|trait
prendre|prends prend prenons prenez prennent|prendr|pr:i|prenn|pris
mettre|mets met mettons mettez mettent|mettr|m:i|mett|mis
battre|bats bat battons battez battent|battr|batt:i|batt|battu
naître|nais naît naissons naissez naissent|naîtr|naqu:i|naiss|né
connaître|connais connaît connaissons connaissez connaissent|connaîtr|conn:u|connaiss|connu
paraître|parais paraît paraissons paraissez paraissent|paraîtr|par:u|paraiss|paru
croître|crois croît croissons croissez croissent|croîtr|cr:u|croiss|cru
croire|crois croit croyons croyez croient|croir|cr:u|croi|cru
boire|bois boit buvons buvez boivent|boir|b:u|boiv|bu
exclure|exclus exclut excluons excluez excluent|exclur|excl:u|exclu|exclu
conclure|conclus conclut concluons concluez concluent|conclur|concl:u|conclu|conclu
clore|clos clôt closons closez closent|clor|clos:i|clos|clos
clure|clus clut cluons cluez cluent|clur|cl:u|clu|clus
suivre|suis suit suivons suivez suivent|suivr|suiv:i|suiv|suivi
vivre|vis vit vivons vivez vivent|vivr|véc:u|viv|vécu
nuire|nuis nuit nuisons nuisez nuisent|nuir|nuis:i|nuis|nui
uire|uis uit uisons uisez uisent|uir|uis:i|uis|uit
aindre|ains aint aignons aignez aignent|aindr|aign:i|aign|aint
eindre|eins eint eignons eignez eignent|eindr|eign:i|eign|eint
oindre|oins oint oignons oignez oignent|oindr|oign:i|oign|oint
vaincre|vaincs vainc vainquons vainquez vainquent|vaincr|vainqu:i|vainqu|vaincu
rompre|romps rompt rompons rompez rompent|rompr|romp:i|romp|rompu
soudre|sous sout solvons solvez solvent|soudr|sol:u|solv|solu
coudre|couds coud cousons cousez cousent|coudr|cous:i|cous|cousu
dre|ds d dons dez dent|dr|d:i|d|du
obtenir|obtiens obtient obtenons obtenez obtiennent|obtiendr|obt:in|obtienn|obtenu
tenir|tiens tient tenons tenez tiennent|tiendr|t:in|tienn|tenu
venir|viens vient venons venez viennent|viendr|v:in|vienn|venu
quérir|quiers quiert quérons quérez quièrent|querr|qu:i|quièr|quis
courir|cours court courons courez courent|courr|cour:u|cour|couru
mourir|meurs meurt mourons mourez meurent|mourr|mour:u|meur|mort
ouvrir|ouvre ouvre ouvrons ouvrez ouvrent|ouvrir|ouvr:i|ouvr|ouvert
couvrir|couvre couvre couvrons couvrez couvrent|couvrir|couvr:i|couvr|couvert
ffrir|ffre ffre ffrons ffrez ffrent|ffrir|ffr:i|ffr|ffert
sentir|sens sent sentons sentez sentent|sentir|sent:i|sent|senti
mentir|mens ment mentons mentez mentent|mentir|ment:i|ment|menti
départir|dépars départ départons départez départent|départir|départ:i|départ|départi
repartir|repars repart repartons repartez repartent|repartir|repart:i|repart|reparti
partir|pars part partons partez partent|partir|part:i|part|parti
sortir|sors sort sortons sortez sortent|sortir|sort:i|sort|sorti
servir|sers sert servons servez servent|servir|serv:i|serv|servi
dormir|dors dort dormons dormez dorment|dormir|dorm:i|dorm|dormi
vêtir|vêts vêt vêtons vêtez vêtent|vêtir|vêt:i|vêt|vêtu
assaillir|assaille assaille assaillons assaillez assaillent|assaillir|assaill:i|assaill|assailli
fuir|fuis fuit fuyons fuyez fuient|fuir|fu:i|fui|fui
cueillir|cueille cueille cueillons cueillez cueillent|cueiller|cueill:i|cueill|cueilli
saillir|saille saille saillons saillez saillent|sailler|saill:i|saill|sailli
savoir|sais sait savons savez savent|saur|s:u|sach|su|sachant
devoir|dois doit devons devez doivent|devr|d:u|doiv|dû
pouvoir|peux peut pouvons pouvez peuvent|pourr|p:u|puiss|pu
vouloir|veux veut voulons voulez veulent|voudr|voul:u|veuill|voulu
valoir|vaux vaut valons valez valent|vaudr|val:u|vaill|valu
falloir|faut faut fallons fallez faut|faudr|fall:u|faill|fallu
pleuvoir|pleut pleut pleuvons pleuvez pleuvent|pleuvr|pl:u|pleuv|plu
cevoir|çois çoit cevons cevez çoivent|cevr|ç:u|çoiv|çu
prévoir|prévois prévoit prévoyons prévoyez prévoient|prévoir|prév:i|prévoi|prévu
voir|vois voit voyons voyez voient|verr|v:i|voi|vu
mouvoir|meus meut mouvons mouvez meuvent|mouvr|m:u|meuv|mu
asseoir|assieds assied asseyons asseyez asseyent|assiér|ass:i|assey|assis
aller|vais va allons allez vont|ir|all:a|aill|allé`;

let models: readonly (readonly string[])[] | undefined;

/** The models, longest suffix first. */
export const irregular = (): readonly (readonly string[])[] =>
  (models ??= MODELS.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .sort((a, b) => b[0]!.length - a[0]!.length));
