import { resolveEntities } from '@incise/entities';

const text = "Solène Kervadec, la présidente de la Région, a quitté le Canada. Mme Kervadec est attendue à l'Otan.";
for (const { type, name, mentions } of resolveEntities(text)) console.log(type, name, mentions.length);
