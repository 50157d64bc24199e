import { attributeQuotes, type AttributedQuote } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

/** A quote as `content … content | source | speaker`, - for what is absent. */
function lineOf(text: string, { content, source, speaker }: AttributedQuote): string {
  const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return [content.map(at).join(' … '), source ? at(source) : '-', speaker ?? '-'].join(' | ');
}

/** Families of wording, each in other words: a text and all its quotes. */
const FAMILIES: Readonly<Record<string, readonly (readonly [text: string, ...quotes: string[]])[]>> = {
  'two halves in marks are one quote, whatever joins them': [
    [
      '« Le chantier a pris du retard », mais « rien ne presse », assure Paul Mirel.',
      'Le chantier a pris du retard … rien ne presse | Paul Mirel | Paul Mirel',
    ],
    ['« La rivière est basse » mais « on y nage », dit Paul Mirel.', 'La rivière est basse … on y nage | Paul Mirel | Paul Mirel'],
    [
      '« La rivière est basse », puis « elle est montée », dit Paul Mirel.',
      'La rivière est basse … elle est montée | Paul Mirel | Paul Mirel',
    ],
  ],
  'behind a name that a preposition governs somebody else speaks': [
    ["Après Paul Mirel, un médecin a expliqué que l'eau baissait.", "l'eau baissait | un médecin | médecin"],
    ['Devant Paul Mirel, une ouvrière a lancé : « Partez ! »', 'Partez ! | une ouvrière | ouvrière'],
    ['Selon Paul Mirel, un médecin du service, les lits manquent.', 'les lits manquent | Paul Mirel, un médecin du service | Paul Mirel'],
  ],
  'who gets words does not speak in them': [
    ['Paul Mirel a reçu une lettre anonyme : « Vous allez payer. »', 'Vous allez payer. | - | -'],
    ['Paul Mirel vient de trouver un mot sur sa porte : « Partez. »', 'Partez. | - | -'],
    ['Paul Mirel a reçu une lettre lui annonçant que son bail était rompu.', 'son bail était rompu | une lettre | lettre'],
    ['Paul Mirel a publié un message : « Je pars. »', 'Je pars. | Paul Mirel | Paul Mirel'],
    ['Paul Mirel a reçu le maire : « Tout est perdu. »', 'Tout est perdu. | Paul Mirel | Paul Mirel'],
  ],
  'papers speak for who wrote them, not for who got them': [
    [
      'Une note remise à Paul Mirel précise que le bail est rompu.',
      'le bail est rompu | Une note remise à Paul Mirel | note remise à Paul Mirel',
    ],
    [
      'Un rapport commandé par Paul Mirel révèle que le pont est usé.',
      'le pont est usé | Un rapport commandé par Paul Mirel | rapport commandé par Paul Mirel',
    ],
    ['Un rapport signé par Paul Mirel révèle que le pont est usé.', 'le pont est usé | Un rapport signé par Paul Mirel | Paul Mirel'],
    ['Une lettre de Paul Mirel révèle que le pont est usé.', 'le pont est usé | Une lettre de Paul Mirel | Paul Mirel'],
  ],
  '« ils » is no single person and no report': [
    [
      "Le rapport parlait de « dérive ». La fermeture a révolté les parents. Pour eux, « l'école est utile ».",
      'dérive | Le rapport | rapport',
      "l'école est utile | eux | parents",
    ],
    ['Claire Delmas a dit oui. Les élus ne cèdent pas. « Nous irons au bout », préviennent-ils.', 'Nous irons au bout | ils | élus'],
  ],
  'several who follow a frame are the subject of what is said, in marks too': [
    [
      'Selon Claire Delmas, Paul Mirel et sa société « ont menti ».',
      'Paul Mirel et sa société « ont menti » | Claire Delmas | Claire Delmas',
    ],
    [
      'Selon Claire Delmas, Paul Mirel et Jean Roux, la digue tient.',
      'la digue tient | Claire Delmas, Paul Mirel et Jean Roux | Claire Delmas & Paul Mirel & Jean Roux',
    ],
  ],
  'what an insertion cuts off goes on behind it': [
    ['Les écluses devraient, prévient Paul Mirel, rester fermées.', 'Les écluses devraient … rester fermées | Paul Mirel | Paul Mirel'],
    [
      'Le bijoutier aurait, selon Claire Delmas, caché deux colliers.',
      'Le bijoutier aurait … caché deux colliers | Claire Delmas | Claire Delmas',
    ],
    ["Claire Delmas est venue. Elle n'a, affirme-t-elle, reçu qu'une lettre.", "Elle n'a … reçu qu'une lettre | elle | Claire Delmas"],
    [
      'Claire Delmas est venue. Elle a vu passer, dit-elle, sept camions en une heure.',
      'Elle a vu passer … sept camions en une heure | elle | Claire Delmas',
    ],
    ["La panne provient, selon Paul Mirel, d'un mauvais réglage.", "La panne provient … d'un mauvais réglage | Paul Mirel | Paul Mirel"],
    ['Si la pluie continue, prévient Paul Mirel, la digue cédera.', 'Si la pluie continue … la digue cédera | Paul Mirel | Paul Mirel'],
    [
      'Le pont, explique Paul Mirel, « ne tiendra pas » dix ans de plus.',
      'Le pont … « ne tiendra pas » dix ans de plus | Paul Mirel | Paul Mirel',
    ],
    [
      "La porte était fermée, a rappelé mardi Paul Mirel : il n'y a pas d'autre sortie.",
      "La porte était fermée … il n'y a pas d'autre sortie | Paul Mirel | Paul Mirel",
    ],
    [
      'Le gouvernement ne cède rien, à en croire Paul Mirel : pas de débat, pas de vote.',
      'Le gouvernement ne cède rien … pas de débat, pas de vote | Paul Mirel | Paul Mirel',
    ],
    ['Le pont est fermé, a annoncé Paul Mirel, le maire de Vannes.', 'Le pont est fermé | Paul Mirel, le maire de Vannes | Paul Mirel'],
    ['Le pont est fermé, a annoncé Paul Mirel, qui habite Vannes.', 'Le pont est fermé | Paul Mirel | Paul Mirel'],
  ],
  'words without a verb are reported where the sentence ends with the speaker': [
    ['Faux, rétorque le maire.', 'Faux | le maire | maire'],
    [
      'Trois fois par an, a rectifié une voix au fond de la salle.',
      'Trois fois par an | une voix au fond de la salle | voix au fond de la salle',
    ],
    ['Une semaine trop tard, ont aussitôt relevé les syndicats.', 'Une semaine trop tard | les syndicats | syndicats'],
    ['Un plan « qui ne coûte rien », a ironisé Paul Mirel.', 'Un plan « qui ne coûte rien » | Paul Mirel | Paul Mirel'],
    ["Inexact, répond l'échevin des fêtes, Paul Mirel.", "Inexact | l'échevin des fêtes, Paul Mirel | Paul Mirel"],
    ['Plus de bruit que de mal, selon les pompiers.', 'Plus de bruit que de mal | les pompiers | pompiers'],
    ['Le ministre, a salué les pompiers.'],
    ['La ministre, en colère, a critiqué le préfet.'],
  ],
  'a noun with its name stands in apposition to somebody unnamed': [
    [
      'Le fournisseur, la société Gazoline, affirme que la cuve est vide.',
      'la cuve est vide | Le fournisseur, la société Gazoline | Gazoline',
    ],
    [
      'Son chef, le brigadier Paul Mirel, a dit que la voie était libre.',
      'la voie était libre | Son chef, le brigadier Paul Mirel | Paul Mirel',
    ],
    [
      'Le précédent propriétaire, un certain Marc Aubert, a juré que le toit tenait.',
      'le toit tenait | Le précédent propriétaire, un certain Marc Aubert | Marc Aubert',
    ],
    ["« On a eu froid », raconte l'une d'elles, Joana, encore sous le choc.", "On a eu froid | l'une d'elles, Joana | Joana"],
    ['Selon la police, le suspect Paul Mirel a fui.', 'le suspect Paul Mirel a fui | la police | police'],
  ],
  'frames without commas, with links and in the middle of a clause': [
    ["Les élus contestent, mais pour le gouvernement il s'agit d'une erreur.", "il s'agit d'une erreur | le gouvernement | gouvernement"],
    ['Cela dit, pour le maire, la digue tiendra.', 'la digue tiendra | le maire | maire'],
    ['Selon Paul Mirel, interviewé par la radio, la digue tiendra.', 'la digue tiendra | Paul Mirel | Paul Mirel'],
    [
      'Paul Mirel déplore le secret qui représente selon lui dans ce dossier une gêne.',
      'qui représente … dans ce dossier une gêne | lui | Paul Mirel',
    ],
    ["Paul Mirel est furieux contre l'arbitre, coupable à ses yeux d'avoir oublié une faute.", 'avoir oublié une faute | ses | Paul Mirel'],
    ['Paul Mirel a signé et, de son propre aveu, « un peu durci » le texte.', 'un peu durci | son | Paul Mirel'],
  ],
  'what wording is called attributes the words in marks': [
    ["C'était une voix « de velours », selon le mot de Paul Mirel.", 'de velours | le mot de Paul Mirel | Paul Mirel'],
    [
      'Il est jugé pour un crime « hors norme », selon les termes du procureur Paul Mirel.',
      'hors norme | les termes du procureur Paul Mirel | Paul Mirel',
    ],
    [
      "L'usine a bâti un système « de grande envergure » et « parfaitement organisé », selon l'expression de Paul Mirel.",
      "de grande envergure … parfaitement organisé | l'expression de Paul Mirel | Paul Mirel",
    ],
  ],
  'where what is reported ends, and where it only pauses': [
    [
      'Paul Mirel ajoute que le solde, contrairement à ce qui se dit, reste stable.',
      'le solde, contrairement à ce qui se dit, reste stable | Paul Mirel | Paul Mirel',
    ],
    ["Paul Mirel a démenti que la digue soit fragile, comme l'avait écrit un blog.", 'la digue soit fragile | Paul Mirel | Paul Mirel'],
    [
      "Paul Mirel a nié que la digue soit « une passoire », comme l'avait dit Claire Delmas.",
      'la digue soit « une passoire » | Paul Mirel | Paul Mirel',
    ],
    ["Le pont est fermé, comme l'a annoncé Paul Mirel.", 'Le pont est fermé | Paul Mirel | Paul Mirel'],
    [
      "Paul Mirel a confirmé que l'usine serait modernisée, sans chiffrer les travaux.",
      "l'usine serait modernisée | Paul Mirel | Paul Mirel",
    ],
    [
      'Paul Mirel a dit que le bus avait quitté la route, sans faire de victime.',
      'le bus avait quitté la route, sans faire de victime | Paul Mirel | Paul Mirel',
    ],
    [
      "Paul Mirel a assuré qu'il n'y avait là « rien de grave », puis reconnu que le pont penchait.",
      "il n'y avait là « rien de grave » | Paul Mirel | Paul Mirel",
      'le pont penchait | Paul Mirel | Paul Mirel',
    ],
    [
      'Paul Mirel affirme que la caisse est pleine, ce que le syndicat, par la voix de son avocat, conteste.',
      'la caisse est pleine | Paul Mirel | Paul Mirel',
    ],
    [
      'Claire Delmas est venue. « Je compte », explique Claire Delmas, et elle insiste : « Nous perdons la ville. »',
      'Je compte | Claire Delmas | Claire Delmas',
      'Nous perdons la ville. | elle | Claire Delmas',
    ],
    [
      'Paul Mirel a affirmé que « la ville est première » devant Nantes.',
      '« la ville est première » devant Nantes | Paul Mirel | Paul Mirel',
    ],
  ],
  'names and nouns that sign a quotation': [
    ['Il vente. « Le toit du hangar est parti » (Mathilde, Vannes).', 'Le toit du hangar est parti | Mathilde | Mathilde'],
    ['Le roi est mort. « Un voisin exigeant » (Paul Mirel, maire, sur X).', 'Un voisin exigeant | Paul Mirel | Paul Mirel'],
    [
      "Réponse du préfet, deux heures plus tard, à la sortie d'une séance : « Le pont rouvrira. »",
      'Le pont rouvrira. | du préfet | préfet',
    ],
    ['Réplique immédiate de Paul Mirel (Les Marins) : « Le pont rouvrira. »', 'Le pont rouvrira. | Paul Mirel (Les Marins) | Paul Mirel'],
  ],
  'straight marks that never close hold one sentence': [
    [
      '"Si la digue cède, la ville sera noyée. Paul Mirel a dit que la digue tenait. "Nous surveillons la rivière", a dit Claire Delmas.',
      'Si la digue cède, la ville sera noyée. | - | Paul Mirel',
      'la digue tenait | Paul Mirel | Paul Mirel',
      'Nous surveillons la rivière | Claire Delmas | Claire Delmas',
    ],
  ],
  'lines with a dash are a dialogue or a list': [
    ['— Paul Mirel a dit que « la digue » tenait.\n— Claire Delmas est venue hier.', '« la digue » tenait | Paul Mirel | Paul Mirel'],
    ['Verdict du 11 janvier :\n- Paul Mirel, préfet : trois ans de prison.\n- Jean Roux, maire : relaxe.'],
  ],
  'what sees, names and hears of is told from what says': [
    ['Claire Delmas y a vu « un acte manqué ».', 'un acte manqué | Claire Delmas | Claire Delmas'],
    ['Claire Delmas voit dans ce retour « la preuve du vide ».', 'la preuve du vide | Claire Delmas | Claire Delmas'],
    ["Paul Mirel n'avait jamais entendu parler du « réseau du nord »."],
    ['La ville annonce des bornes « intelligentes ».'],
    ['Le maire dénonce une « mascarade ».', 'mascarade | Le maire | maire'],
    ['On a fermé une boutique de cigarettes dites « électroniques ».'],
    ['Le patron du réseau, Paul Mirel, dit « le Coiffeur », sera jugé.'],
  ],
  'where « on » speaks': [
    ['« La digue tient », apprend-on à la préfecture.', 'La digue tient | on | préfecture'],
    ['« La digue tient », peut-on lire dans le rapport.', 'La digue tient | le rapport | rapport'],
    ['« La digue tient », apprend-on de source judiciaire.', 'La digue tient | source judiciaire | source judiciaire'],
    ['« La digue tient », lit-on sur Mediapart.', 'La digue tient | on | Mediapart'],
    ['« La digue tient », apprend-on auprès de la préfecture.', 'La digue tient | la préfecture | préfecture'],
    ['« La digue tient », explique-t-on côté syndical.', 'La digue tient | on | -'],
    ['À la préfecture, on assure que la route rouvre.', 'la route rouvre | on | préfecture'],
    ['On assure à Vannes que la route rouvre.', 'la route rouvre | On | -'],
    ['On dit chez Renault que la route rouvre.', 'la route rouvre | On | Renault'],
  ],
  'the subject of a participle': [
    ['La police de Vannes affirmant que la digue tient, la route rouvre.', 'la digue tient | La police de Vannes | police de Vannes'],
    [
      'La digue tient, a dit Paul Mirel, précisant que la route rouvre.',
      'La digue tient | Paul Mirel | Paul Mirel',
      'la route rouvre | Paul Mirel | Paul Mirel',
    ],
    [
      'La digue tient, a dit le maire, Paul Mirel, précisant que la route rouvre.',
      'La digue tient | le maire, Paul Mirel | Paul Mirel',
      'la route rouvre | le maire, Paul Mirel | Paul Mirel',
    ],
    [
      '« La digue tient », a dit Paul Mirel, précisant que la route rouvre.',
      'La digue tient | Paul Mirel | Paul Mirel',
      'la route rouvre | Paul Mirel | Paul Mirel',
    ],
  ],
  'a description without what is said of how somebody was heard': [
    [
      'Des responsables cités par la presse ont dit que la digue tient.',
      'la digue tient | Des responsables cités par la presse | responsables',
    ],
    ['Selon des témoins interrogés par la police, la digue tient.', 'la digue tient | des témoins interrogés par la police | témoins'],
    ['De source proche du dossier, la digue tient.', 'la digue tient | source proche du dossier | source proche du dossier'],
    ['De nombreux élus ont dit que la digue tient.', 'la digue tient | De nombreux élus | nombreux élus'],
    ["L'un des élus de Vannes a dit que la digue tient.", "la digue tient | L'un des élus de Vannes | un des élus de Vannes"],
    ['Le rapport de la commission dit que la digue tient.', 'la digue tient | Le rapport de la commission | commission'],
    ["Un rapport d'un expert dit que la digue tient.", "la digue tient | Un rapport d'un expert | expert"],
    [
      'Les Français Paul Mirel et Marc Tavel disent que la digue tient.',
      'la digue tient | Les Français Paul Mirel et Marc Tavel | Paul Mirel & Marc Tavel',
    ],
    ['Sa fille, Monique, affirme que la digue tient.', 'la digue tient | Sa fille, Monique | Monique'],
    ['La CFDT Santé a dit que la digue tient.', 'la digue tient | La CFDT Santé | CFDT Santé'],
    ['La police de Vannes est là. La police a dit que la digue tient.', 'la digue tient | La police | police de Vannes'],
  ],
  'what stands between a subject and its verb': [
    [
      'Le maire de la ville et le préfet affirment que la digue tient.',
      'la digue tient | Le maire de la ville et le préfet | maire de la ville & préfet',
    ],
    ['Qui a vu la crue et dit que la digue tient ?', 'la digue tient | Qui | -'],
    ['Le juge, chargé hier du dossier, venu de Vannes, disait que la digue tient.', 'la digue tient | Le juge | juge'],
    ['Paul Mirel, le maire, hier sur place, disait que la digue tient.', 'la digue tient | Paul Mirel, le maire | Paul Mirel'],
    [
      'Paul Mirel, après avoir dit que la digue tient, affirme que le pont cède.',
      'la digue tient | Paul Mirel | Paul Mirel',
      'le pont cède | Paul Mirel | Paul Mirel',
    ],
    [
      'Paul Mirel, tout en admettant que la digue tient, affirme que le pont cède.',
      'la digue tient | Paul Mirel | Paul Mirel',
      'le pont cède | Paul Mirel | Paul Mirel',
    ],
    [
      '« La digue tient. Le pont aussi » et Paul Mirel affirme que la route cède.',
      'La digue tient. Le pont aussi | - | Paul Mirel',
      'la route cède | Paul Mirel | Paul Mirel',
    ],
    ['Le maire en charge des ponts a dit que la digue tient.', 'la digue tient | Le maire en charge des ponts | maire en charge des ponts'],
    [
      'Des élus se trouvant sur la digue hier soir ont dit que la digue tient.',
      'la digue tient | Des élus se trouvant sur la digue hier soir | élus se trouvant sur la digue hier soir',
    ],
    ["C'est Paul Mirel, qui n'a rien vu, mais a dit que la digue tient.", 'la digue tient | qui | Paul Mirel'],
    ['Des élus en appel jugent que la digue tient.', 'la digue tient | Des élus en appel | élus en appel'],
    [
      'Le maire atteint par la crue affirme que la digue tient.',
      'la digue tient | Le maire atteint par la crue | maire atteint par la crue',
    ],
    ['Outre-Manche, on affirme que la digue tient.', 'la digue tient | on | Outre-Manche'],
  ],
  'phrases for somebody': [
    ["L'un d'eux affirme que la digue tient.", "la digue tient | L'un d'eux | un d'eux"],
    ["L'un d'entre eux affirme que la digue tient.", "la digue tient | L'un d'entre eux | un d'entre eux"],
    [
      "L'une d'entre elles, Claire Delmas, affirme que la digue tient.",
      "la digue tient | L'une d'entre elles, Claire Delmas | Claire Delmas",
    ],
    ["L'association Vivre à Vannes affirme que la digue tient.", "la digue tient | L'association Vivre à Vannes | Vivre à Vannes"],
    ['Le livre co-écrit par Paul Mirel affirme que la digue tient.', 'la digue tient | Le livre co-écrit par Paul Mirel | Paul Mirel'],
    [
      'Le maire et ancien jeune député affirme que la digue tient.',
      'la digue tient | Le maire et ancien jeune député | maire et ancien jeune député',
    ],
    [
      'Les avocats, Mes Paul Mirel et Claire Delmas, affirment que la digue tient.',
      'la digue tient | Les avocats, Mes Paul Mirel et Claire Delmas | Paul Mirel & Claire Delmas',
    ],
    ['Un ancien de la maison, Paul Mirel, affirme que la digue tient.', 'la digue tient | Un ancien de la maison, Paul Mirel | Paul Mirel'],
    ['Le syndicat, pilier des grèves, affirme que la digue tient.', 'la digue tient | Le syndicat | syndicat'],
    ['Le plus fort affirme que la digue tient.', 'la digue tient | Le plus fort | plus fort'],
  ],
  'whose view it is': [
    [
      'La digue tiendra selon Paul Mirel et la route cédera selon Claire Delmas.',
      'La digue tiendra | Paul Mirel | Paul Mirel',
      'la route cédera | Claire Delmas | Claire Delmas',
    ],
    ['Selon Paul Mirel (qui est élu), la digue tient.', 'la digue tient | Paul Mirel | Paul Mirel'],
    ['Selon « La Vigie », la digue tient.', 'la digue tient | « La Vigie » | La Vigie'],
    ["Selon l'estimation de Paul Mirel, la digue tient.", "la digue tient | l'estimation de Paul Mirel | Paul Mirel"],
    ['Selon la direction, la digue tient.', 'la digue tient | la direction | direction'],
    ['Selon ce que dit le maire, la digue tient.', 'la digue tient | le maire | maire'],
    ['Selon que la digue tient ou non, la route rouvrira.'],
    ['Selon Paul Mirel, et selon le préfet, la digue tient.', 'la digue tient | Paul Mirel | Paul Mirel'],
    ["Nommé d'après Paul Mirel, le pont tient."],
    ['Pour le numéro deux du parti, la digue tient.', 'la digue tient | le numéro deux du parti | numéro deux du parti'],
    ['Pour le parti numéro un, la digue tient.', 'la digue tient | le parti numéro un | parti numéro un'],
    ['Pour les Français, la digue tient.', 'la digue tient | les Français | Français'],
    ['Pour une banque, la digue tient.'],
    ['Pour une association de voisins, la digue tient.', 'la digue tient | une association de voisins | association de voisins'],
    ['Pour dix ans, la digue tiendra.'],
    ['À entendre Paul Mirel, la digue tient.', 'la digue tient | Paul Mirel | Paul Mirel'],
    ['On peut, à entendre Paul Mirel, dormir.'],
    ["De l'avis général, la digue tient."],
  ],
  'a relative ends where the subject before it has its verb': [
    ['Le témoin qui affirmait que la porte cédait est revenu sur ses mots.', 'la porte cédait | qui | témoin'],
    ['Les élus qui assuraient que rien ne bougerait ne disent plus rien.', 'rien ne bougerait | qui | élus'],
    ['Le médecin qui assurait avoir tout tenté sera jugé en mars.', 'avoir tout tenté | qui | médecin'],
    ["Le club qui se disait prêt à tout n'a rien payé.", 'prêt à tout | qui | club'],
    ['La mairie, qui se dit prête à négocier, a reporté le vote.', 'prête à négocier | qui | mairie'],
    ['Paul Mirel, qui révèle que la caisse est vide, sera entendu.', 'la caisse est vide | qui | Paul Mirel'],
  ],
  'what somebody says to be is a quote, whatever its word may be besides': [
    ['Paul Mirel se dit candidat à la mairie.', 'candidat à la mairie | Paul Mirel | Paul Mirel'],
    ["Paul Mirel se dit victime d'un complot.", "victime d'un complot | Paul Mirel | Paul Mirel"],
    ['Les élus se déclarent opposés à la fusion.', 'opposés à la fusion | Les élus | élus'],
    ['Le mot se dit souvent dans la région.'],
  ],
  'the author of the text is nobody whom it names, and a pronoun no place': [
    ["Paul Mirel est venu hier. Je répète que rien n'est perdu.", "rien n'est perdu | Je | -"],
    ['Nous avons vu Paul Mirel à Lyon. Nous rappelons que le match est reporté.', 'le match est reporté | Nous | -'],
    ["« J'ai travaillé à l'usine de Morvillars », se souvient-il.", "J'ai travaillé à l'usine de Morvillars | il | -"],
  ],
  'clauses with « que » one after the other are pieces of one quote': [
    [
      'Le chauffeur a soutenu que la route était libre, que la nuit tombait et que le phare brillait.',
      'la route était libre … la nuit tombait … le phare brillait | Le chauffeur | chauffeur',
    ],
  ],
  '« que » behind an object is a relative': [
    ['Le maire a rappelé les efforts que la ville consent depuis dix ans.'],
    ['Le maire a rappelé aux élus que la ville avait consenti des efforts.', 'la ville avait consenti des efforts | Le maire | maire'],
    ["Paul Mirel explique la méthode qu'il a suivie."],
    ["Le maire s'inquiète des retards que le chantier pourrait causer."],
  ],
  'where the narrator takes over without a verb of saying': [
    ['Paul Mirel a dit que tout allait bien avant de quitter la salle.', 'tout allait bien | Paul Mirel | Paul Mirel'],
    ['Paul Mirel a dit que le maire relirait tout avant de signer.', 'le maire relirait tout avant de signer | Paul Mirel | Paul Mirel'],
    ["Paul Mirel a annoncé que l'usine fermerait, ce qui a provoqué une grève.", "l'usine fermerait | Paul Mirel | Paul Mirel"],
  ],
  'the subject nearest to a participle is its source': [
    [
      "L'audience de Paul Mirel est reportée et son avocat a quitté la salle, affirmant que la défense était méprisée.",
      'la défense était méprisée | son avocat | avocat',
    ],
    ['Paul Mirel a saisi le tribunal, estimant que la procédure était viciée.', 'la procédure était viciée | Paul Mirel | Paul Mirel'],
  ],
  'nouns that are verbs too, and verbs that are nouns': [
    [
      'Le pont rouvrira, a précisé le conseiller Paul Mirel, qui suit le chantier.',
      'Le pont rouvrira | le conseiller Paul Mirel | Paul Mirel',
    ],
    ['Le pont rouvrira, a précisé le supporter.', 'Le pont rouvrira | le supporter | supporter'],
    ["L'un assure que le frein ne répondait pas.", "le frein ne répondait pas | L'un | un"],
    ['Paul Mirel a salué les greffiers et prévenu que la cour fermerait.', 'la cour fermerait | Paul Mirel | Paul Mirel'],
  ],
  'marks on both sides of an incise in what is told of the one who speaks': [
    ['Le soldat est mort en mai, « rongé », disait-il, « par le remords ».', 'rongé … par le remords | il | soldat'],
    ['La salle est « pleine », a-t-il dit, « à craquer ».', 'La salle est « pleine » … à craquer | il | -'],
  ],
  'a subject behind its verb, past what else stands there': [
    ['« Venez », a lancé au ministre, sous les huées, une infirmière de Pau.', 'Venez | une infirmière de Pau | infirmière de Pau'],
    ["« Venez », a dit aux journalistes, à la sortie du vestiaire, l'ailier droit.", "Venez | l'ailier droit | ailier droit"],
  ],
  'a relative in the singular is not of several': [
    ["Les voisins de Léa Petit, qui dit n'avoir rien entendu, sont partis.", "n'avoir rien entendu | qui | Léa Petit"],
    ["Les voisins de Léa Petit, qui disent n'avoir rien entendu, sont partis.", "n'avoir rien entendu | qui | voisins de Léa Petit"],
  ],
  'an infinitive between a subject and its verb': [
    ['Paul Mirel, avant de partir pour Lyon, sans bruit, affirme que le pont cède.', 'le pont cède | Paul Mirel | Paul Mirel'],
  ],
};

describe.each(Object.entries(FAMILIES))('%s', (_, cases) => {
  test.each(cases)('%s', (text, ...quotes) => {
    expect(attributeQuotes(text).map((quote) => lineOf(text, quote))).toEqual(quotes);
  });
});
