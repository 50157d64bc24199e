import { checkForms } from './form.ts';

/** What somebody does or feels before a colon tells who says what stands in marks behind it, a whole sentence or not. */
checkForms([
  [
    "Paul Mirel regarde sa montre : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    'Paul Mirel en est convaincu : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    'Paul Mirel fait les comptes : « On ne peut plus travailler comme ça ».',
    [['On ne peut plus travailler comme ça', 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    "Le charpentier range ses outils : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le charpentier', 'charpentier']],
  ],
  ['Stéphane soupire : « On ne peut plus travailler comme ça ».', [['On ne peut plus travailler comme ça', 'Stéphane', 'Stéphane']]],
  [
    'Le vigneron coupe court : « On ne peut plus travailler comme ça ».',
    [['On ne peut plus travailler comme ça', 'Le vigneron', 'vigneron']],
  ],
  [
    'Le charpentier lève les yeux au ciel : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Le charpentier', 'charpentier']],
  ],
  [
    "Le charpentier n'a qu'une idée en tête : « Trois mois de travaux sans un seul client ».",
    [['Trois mois de travaux sans un seul client', 'Le charpentier', 'charpentier']],
  ],
  [
    "Le charpentier montre une photo : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le charpentier', 'charpentier']],
  ],
  [
    'La directrice du centre fait grise mine : « On ne peut plus travailler comme ça ».',
    [['On ne peut plus travailler comme ça', 'La directrice du centre', 'directrice du centre']],
  ],
  [
    "Stéphane s'en souvient comme si c'était hier : « On ne peut plus travailler comme ça ».",
    [['On ne peut plus travailler comme ça', 'Stéphane', 'Stéphane']],
  ],
  [
    "La directrice du centre referme la porte : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'La directrice du centre', 'directrice du centre']],
  ],
  [
    'Stéphane baisse les yeux : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Stéphane', 'Stéphane']],
  ],
  [
    'Stéphane en a gros sur le cœur : « On ne peut plus travailler comme ça ».',
    [['On ne peut plus travailler comme ça', 'Stéphane', 'Stéphane']],
  ],
  [
    "Le vigneron secoue la tête : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le vigneron', 'vigneron']],
  ],
  [
    'Le vigneron retrousse ses manches : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Le vigneron', 'vigneron']],
  ],
  [
    'Paul Mirel donne le ton : « On ne peut plus travailler comme ça ».',
    [['On ne peut plus travailler comme ça', 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    "Le vigneron sort son téléphone : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le vigneron', 'vigneron']],
  ],
  [
    "Paul Mirel serre les dents : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    "Le charpentier revient de loin : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le charpentier', 'charpentier']],
  ],
  [
    "Le charpentier n'est pas dupe : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le charpentier', 'charpentier']],
  ],
  ['Stéphane nuance : « On ne peut plus travailler comme ça ».', [['On ne peut plus travailler comme ça', 'Stéphane', 'Stéphane']]],
  [
    "Paul Mirel tire la sonnette d'alarme : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    'Le vigneron a trouvé la parade : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Le vigneron', 'vigneron']],
  ],
  [
    'Le vigneron met les pieds dans le plat : « On ne peut plus travailler comme ça ».',
    [['On ne peut plus travailler comme ça', 'Le vigneron', 'vigneron']],
  ],
  [
    "Le vigneron assume : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le vigneron', 'vigneron']],
  ],
  [
    'Le vigneron est sous le choc : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Le vigneron', 'vigneron']],
  ],
  ['Stéphane remue son café : « On ne peut plus travailler comme ça ».', [['On ne peut plus travailler comme ça', 'Stéphane', 'Stéphane']]],
  [
    "Le charpentier serre les dents : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Le charpentier', 'charpentier']],
  ],
  [
    "Paul Mirel n'en revient pas : « Trois mois de travaux sans un seul client ».",
    [['Trois mois de travaux sans un seul client', 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    'Paul Mirel se souvient : « On ne peut plus travailler comme ça ».',
    [['On ne peut plus travailler comme ça', 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    "Paul Mirel tape du poing sur la table : « Vingt-deux hectolitres à l'hectare, du jamais vu ».",
    [["Vingt-deux hectolitres à l'hectare, du jamais vu", 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    'Le vigneron revient de loin : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Le vigneron', 'vigneron']],
  ],
  [
    'Stéphane connaît la musique : « Trois mois de travaux sans un seul client ».',
    [['Trois mois de travaux sans un seul client', 'Stéphane', 'Stéphane']],
  ],
]);
