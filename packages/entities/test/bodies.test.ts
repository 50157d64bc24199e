import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** All entities of a text with their names: « PER Léa Petit: Léa Petit, Petit ». */
const read = (text: string): string[] =>
  resolveEntities(text).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions
        .filter(({ kind }) => kind !== 'description' && kind !== 'pronoun')
        .map((mention) => mention.text)
        .join(', ')}`,
  );
const rolesOf = (text: string): string[] => resolveEntities(text).flatMap(({ roles = [] }) => roles.map(({ title }) => title));

describe('a person begins behind an office or a rank, not a body', () => {
  test.each<readonly [string, string[], string[]]>([
    [
      "L'Assemblée nationale a voté, a annoncé le président de l'Assemblée Julien Tarvel.",
      ['ORG Assemblée nationale: Assemblée nationale, Assemblée', 'PER Julien Tarvel: Julien Tarvel'],
      ["président de l'Assemblée"],
    ],
    ['Il a vu le président du Sénat Karim Oltrac.', ['PER Karim Oltrac: Karim Oltrac', 'ORG Sénat: Sénat'], ['président du Sénat']],
    [
      'Le chef de la Police nationale Hervé Oltrac a parlé.',
      ['PER Hervé Oltrac: Hervé Oltrac', 'ORG Police nationale: Police nationale'],
      ['chef de la Police nationale'],
    ],
    ['Le Colonel de Gendarmerie Tarvel a parlé.', ['PER Tarvel: Tarvel'], ['Colonel de Gendarmerie']],
    ['Le capitaine de gendarmerie Oltrac a parlé.', ['PER Oltrac: Oltrac'], ['capitaine de gendarmerie']],
    ['Le commissaire de Police Tarvel a parlé.', ['PER Tarvel: Tarvel'], ['commissaire de Police']],
    ['Le Colonel Tarvel a parlé.', ['PER Tarvel: Tarvel'], ['Colonel']],
    ['Le Commandant Oltrac a parlé à la presse.', ['PER Oltrac: Oltrac'], ['Commandant']],
    ['Le Lieutenant-Colonel Oltrac est mort. Oltrac avait 40 ans.', ['PER Oltrac: Oltrac, Oltrac'], ['Lieutenant-Colonel']],
  ])('%s', (text, entities, roles) => {
    expect([read(text), rolesOf(text)]).toEqual([entities, roles]);
  });
  test('a rank at the end of a heading tells nothing of the next line', () => {
    expect(read('Les silences du brigadier\n\nLe brigadier Lucien Oltrac parle bas.')).toEqual(['PER Lucien Oltrac: Lucien Oltrac']);
  });
  test('a rank tells what the name is in other places', () => {
    const text = 'Pour Tarvel, tout est dit. Le colonel de gendarmerie Tarvel nie.';
    expect(read(text)).toEqual(['PER Tarvel: Tarvel, Tarvel']);
  });
});

describe('an affair is no part of the name of whom it is about', () => {
  test.each<readonly [string, string[]]>([
    ['Affaire Tarvel : trois ans après\n\nRoland Tarvel, ancien ministre, est jugé.', ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
    ['Il a tout nié. Affaire Tarvel Roland Tarvel, ancien ministre, est jugé.', ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
    ["L'Affaire Tarvel dure. Roland Tarvel nie.", ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
    ["Dans l'affaire Tarvel, Roland Tarvel nie tout.", ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('bodies that are called after a person, and firms that begin like a rank', () => {
  test.each<readonly [string, string[]]>([
    ["Le directeur de l'hôpital Robert Oltrac a parlé.", ['ORG hôpital Robert Oltrac: hôpital Robert Oltrac']],
    ["L'Institut Gustave Oltrac est fermé.", ['ORG Institut Gustave Oltrac: Institut Gustave Oltrac']],
    ['La Banque Pierre Oltrac ferme.', ['ORG Banque Pierre Oltrac: Banque Pierre Oltrac']],
    ['La General Electric ferme.', ['ORG General Electric: General Electric']],
    ['La Société Générale rue de Provence est fermée.', ['ORG Société générale: Société Générale', 'LOC rue de Provence: rue de Provence']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('the name of a body goes on with complements like its last one', () => {
  test.each<readonly [string, string[]]>([
    [
      'Le Parti pour la Fraternité et les Valeurs a gagné.',
      ['ORG Parti pour la Fraternité et les Valeurs: Parti pour la Fraternité et les Valeurs'],
    ],
    [
      'Le Rassemblement pour la Paix et le Travail a perdu.',
      ['ORG Rassemblement pour la Paix et le Travail: Rassemblement pour la Paix et le Travail'],
    ],
    [
      "L'Alliance pour le Renouveau et la Démocratie est là.",
      ['ORG Alliance pour le Renouveau et la Démocratie: Alliance pour le Renouveau et la Démocratie'],
    ],
    [
      'Selon le Ministère de la Défense et de la Sécurité Marine, tout va bien.',
      ['ORG Ministère de la Défense et de la Sécurité Marine: Ministère de la Défense et de la Sécurité Marine'],
    ],
    [
      'Selon le ministère des Ports et de la Sécurité Marine, rien.',
      ['ORG ministère des Ports et de la Sécurité Marine: ministère des Ports et de la Sécurité Marine'],
    ],
    [
      "Selon le ministère de l'Économie, des Finances et du Budget, rien.",
      ["ORG ministère de l'Économie, des Finances et du Budget: ministère de l'Économie, des Finances et du Budget"],
    ],
    [
      'Le Parti Démocratique pour le Changement a perdu.',
      ['ORG Parti Démocratique pour le Changement: Parti Démocratique pour le Changement'],
    ],
    ['Le Parti Socialiste pour le Renouveau a perdu.', ['ORG Parti Socialiste pour le Renouveau: Parti Socialiste pour le Renouveau']],
    [
      'Le Ministère de la Santé et des Sports Paul Oltrac a parlé.',
      ['ORG Ministère de la Santé et des Sports: Ministère de la Santé et des Sports', 'PER Paul Oltrac: Paul Oltrac'],
    ],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('what stands beside a body is no part of its name', () => {
  test.each<readonly [string, string[]]>([
    [
      "L'Alliance pour le Progrès et la France sont opposées.",
      ['ORG Alliance pour le Progrès: Alliance pour le Progrès', 'LOC France: France'],
    ],
    [
      'Le Mouvement pour la Paix et la CGT manifestent.',
      ['ORG Mouvement pour la Paix: Mouvement pour la Paix', 'ORG Confédération générale du travail: CGT'],
    ],
    ["Le Parti pour la Paix et le Sénat sont d'accord.", ['ORG Parti pour la Paix: Parti pour la Paix', 'ORG Sénat: Sénat']],
    [
      'Le Parti pour le Travail et le Parti communiste manifestent.',
      ['ORG Parti pour le Travail: Parti pour le Travail', 'ORG Parti communiste français: Parti communiste'],
    ],
    [
      'Le ministère de la Justice et Paul Oltrac signent.',
      ['ORG ministère de la Justice: ministère de la Justice', 'PER Paul Oltrac: Paul Oltrac'],
    ],
    [
      "Le ministère de l'Agriculture et la mairie de Pau signent.",
      ["ORG ministère de l'Agriculture: ministère de l'Agriculture", 'LOC Pau: Pau'],
    ],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe("another country's ministry goes by its adjective, which stays a mention of the country", () => {
  test.each<readonly [string, string[]]>([
    [
      "Le ministère de l'Intérieur turc a réagi. Le ministère de l'Intérieur a confirmé.",
      ["ORG ministère de l'Intérieur turc: ministère de l'Intérieur, ministère de l'Intérieur", 'LOC Turquie: turc'],
    ],
    [
      'Le ministère des Affaires étrangères russe a réagi.',
      ['ORG ministère des Affaires étrangères russe: ministère des Affaires étrangères', 'LOC Russie: russe'],
    ],
    ["Le ministère turc de l'Intérieur a réagi.", ["ORG ministère turc de l'Intérieur: ministère turc de l'Intérieur"]],
    ['Le ministère de la Défense français a réagi.', ['ORG ministère de la Défense: ministère de la Défense', 'LOC France: français']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

/** All entities of a text with their classes and names. */
const readKinds = (text: string): string[] => {
  const entities = resolveEntities(text);
  return read(text).map((line, k) => `${line}${entities[k]!.class === undefined ? '' : ` (${entities[k]!.class})`}`);
};

describe('a noun of bodies right before a name says what the name is in the whole text', () => {
  test.each<readonly [article: string, noun: string, name: string, kind: string]>([
    ['la', 'société', 'Brunex', 'entreprise'],
    ["l'", 'association', 'Solidor', 'association'],
    ["l'", 'entreprise', 'Morin', 'entreprise'],
    ['le', 'groupe', 'Tarvel', 'groupe'],
    ['le', 'cabinet', 'Delestre', 'cabinet'],
    ['le', 'laboratoire', 'Vasseur', 'laboratoire'],
    ['la', 'start-up', 'Vanturel', 'entreprise'],
    ['le', 'syndicat', 'Solidor', 'syndicat'],
    ["l'", 'ONG', 'Vertane', 'organisation'],
    ['la', 'chaîne', 'Mirval', 'chaîne'],
    ['le', 'journal', 'Tarvel', 'journal'],
    ['le', 'collectif', 'Opalor', 'collectif'],
    ['la', 'banque', 'Delmas', 'banque'],
    ['le', 'distributeur', 'Brunex', 'entreprise'],
    ["l'", 'hebdomadaire', 'Vasseur', 'journal'],
    ['le', 'club', 'Brunex', 'club'],
    ["l'", 'observatoire', 'Tarvel', 'observatoire'],
  ])('%s %s %s', (article, noun, name, kind) => {
    const beside = `${article}${article.endsWith("'") ? '' : ' '}${noun}`;
    const text = `Selon ${beside} ${name}, les prix montent. ${name} publie un rapport. Pour ${name}, rien ne presse.`;
    expect(readKinds(text)).toEqual([`ORG ${name}: ${name}, ${name}, ${name} (${kind})`]);
  });
  test.each<readonly [string, string[]]>([
    [
      "Selon l'institut Opinéa, les prix montent. Opinéa publie un rapport. Pour Opinéa, rien ne presse.",
      ['ORG Opinéa: institut Opinéa, Opinéa, Opinéa (institut)'],
    ],
    ["Selon l'institut Opinéa, les prix montent.", ['ORG institut Opinéa: institut Opinéa (institut)']],
    ['Le Groupe Ariolle investit. Ariolle embauche.', ['ORG Ariolle: Groupe Ariolle, Ariolle (groupe)']],
    [
      'Le groupe allemand Hartwig investit. Hartwig embauche.',
      ['ORG Hartwig: Hartwig, Hartwig (groupe)', 'LOC Allemagne: allemand (pays)'],
    ],
    ['Selon la banque « Delmas », les prix montent. Delmas attend.', ['ORG Delmas: Delmas, Delmas (banque)']],
    ['Le groupe UMP a voté.', ['ORG groupe UMP: groupe UMP (groupe)']],
    ['Le quotidien Novi Dan paraît. Novi Dan cite un juge.', ['ORG Novi Dan: Novi Dan, Novi Dan (journal)']],
    ["L'association Un Toit proteste.", ['ORG Un Toit: Un Toit (association)']],
    ['Il est dans le groupe A.', []],
    ['La ville de Marvaux dort. La commune Marvaux dort.', ['LOC Marvaux: Marvaux, Marvaux (ville)']],
    ["L'île Marvelle est belle.", ['LOC île Marvelle: île Marvelle (île)']],
  ])('%s', (text, entities) => {
    expect(readKinds(text)).toEqual(entities);
  });
});

describe('a person stays one beside a noun of bodies', () => {
  test.each<readonly [string, string[]]>([
    [
      'Selon la société Morin, les prix montent. M. Morin publie un rapport. Pour Morin, rien ne presse.',
      ['ORG Morin: Morin (entreprise)', 'PER Morin: Morin, Morin'],
    ],
    [
      'Selon le cabinet Delestre, rien. Anne Delestre attend. Pour Delestre, rien ne presse.',
      ['ORG Delestre: Delestre (cabinet)', 'PER Anne Delestre: Anne Delestre, Delestre'],
    ],
    ['Le groupe de Jean Tarvel est parti. Tarvel rit.', ['PER Jean Tarvel: Jean Tarvel, Tarvel']],
    ['La patronne du groupe Jeanne Tarvel est partie. Tarvel reviendra.', ['PER Jeanne Tarvel: Jeanne Tarvel, Tarvel']],
    ["L'éditeur Jean Morin est parti. Morin reviendra.", ['PER Jean Morin: Jean Morin, Morin']],
    [
      "Selon l'institut Oltrac, rien. M. Oltrac reviendra. Oltrac attend.",
      ['ORG institut Oltrac: institut Oltrac (institut)', 'PER Oltrac: Oltrac, Oltrac'],
    ],
    [
      'Le groupe Bernard Tarvel embauche. Bernard Tarvel, son fondateur, est content.',
      ['ORG Bernard Tarvel: Bernard Tarvel (groupe)', 'PER Bernard Tarvel: Bernard Tarvel'],
    ],
  ])('%s', (text, entities) => {
    expect(readKinds(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Le président du groupe Tarvel, Paul Morin, est parti.', ['président du groupe Tarvel']],
    ['Paul Morin, président de la société Brunex, est parti.', ['président de la société Brunex']],
    ["La directrice de l'ONG Taranis Anne Delestre proteste.", ["directrice de l'ONG Taranis"]],
  ])('whose role is held in it: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('the verb behind a body is no part of its name', () => {
  test.each<readonly [string, string[]]>([
    [
      "L'Observatoire indépendant des lieux de détention dresse un bilan.",
      ['ORG Observatoire indépendant des lieux de détention: Observatoire indépendant des lieux de détention'],
    ],
    [
      "À l'Agence internationale de tourisme un avis est prêt.",
      ['ORG Agence internationale de tourisme: Agence internationale de tourisme'],
    ],
    ["À l'Agence nationale des sports un avis est prêt.", ['ORG Agence nationale des sports: Agence nationale des sports']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('what people of a town or a land are called is no part of a name', () => {
  test.each<readonly [string, string[]]>([
    ["Selon le président de l'instance, le Gallois Gareth Penrose, rien.", ['PER Gareth Penrose: Gareth Penrose']],
    ["Le président de l'instance, le Lyonnais Marc Tarvel, est là.", ['PER Marc Tarvel: Marc Tarvel']],
    ['Le Bernois Beat Zurtarvel rétorque que non.', ['PER Beat Zurtarvel: Beat Zurtarvel']],
    ['Le Palais Julien Tarvel est fermé.', ['LOC Palais Julien Tarvel: Palais Julien Tarvel']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a body that each country has is called with its adjective', () => {
  test.each<readonly [string, string[]]>([
    [
      'La Croix-Rouge philippine alerte. La Croix-Rouge française aussi.',
      ['ORG Croix-Rouge philippine: Croix-Rouge philippine', 'ORG Croix-Rouge française: Croix-Rouge française'],
    ],
    [
      'La Banque centrale russe attend. La Banque centrale turque hésite.',
      ['ORG Banque centrale russe: Banque centrale russe', 'ORG Banque centrale turque: Banque centrale turque'],
    ],
    ['La Cour suprême indienne a tranché. La Cour a rejeté le recours.', ['ORG Cour suprême indienne: Cour suprême indienne, Cour']],
    ['Selon le quotidien De Schelde, la mairie hésite.', ['ORG De Schelde: De Schelde']],
    ['Le Parti socialiste belge hésite.', ['ORG Parti socialiste belge: Parti socialiste belge']],
    ["L'Assemblée nationale française vote.", ['ORG Assemblée nationale: Assemblée nationale', 'LOC France: française']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
