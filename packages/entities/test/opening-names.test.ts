import { findMentions, resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

describe('a subject without its article that opens a sentence', () => {
  test.each([
    ['Altivor a perdu deux marchés.', ['ORG Altivor']],
    ['Le plan est connu. Pixéo va licencier 200 salariés.', ['ORG Pixéo']],
    ['Norvek ne commentera pas la décision.', ['ORG Norvek']],
    ["Solvari s'oppose au projet.", ['ORG Solvari']],
    ['Tarnex est en redressement judiciaire.', ['ORG Tarnex']],
    ['Cargolux Est supprime ses vols de nuit.', ['ORG Cargolux Est']],
    ['Le budget est voté.\nBrandil avait annoncé un plan.', ['ORG Brandil']],
    ["Helvar, d'après son directeur, étudie le projet.", ['ORG Helvar']],
    ['Helvar, dont le siège est fermé, a perdu deux marchés.', ['ORG Helvar']],
    ['Nyxa, elle, a perdu deux marchés.', ['PER Nyxa']],
    ['Mais Helvar conteste.', ['ORG Helvar']],
    ['Vingt, pas un de plus, a répondu le maire.', []],
    ['Sinon, dans un mois, a lieu la finale.', []],
    ['Kwame Asante : « Le pont fermera. »', ['PER Kwame Asante']],
    ['Paris Match : « Le pont fermera. »', ['ORG Paris Match']],
    ['Personne ne commentera la décision.', []],
    ['Tous ne partagent pas cet avis.', []],
    ['Demain aura lieu la finale.', []],
    ['Partir est un choix. Le choix est fait. Choix est donné à chacun.', []],
    ['Comment ne pas y penser ?', []],
    ["Même s'il pleut, la fête a lieu.", []],
    ['Ainsi va la vie.', []],
    ['Altivor fermera deux sites.', ['ORG Altivor']],
    ['Pixéo comptait 300 salariés.', ['ORG Pixéo']],
    ['Norvek vendrait ses parts.', ['ORG Norvek']],
    ['Solvari recherche trois soudeurs.', ['ORG Solvari']],
    ['Kelmar finance une partie du projet.', ['ORG Kelmar']],
    ['Tarnex racheta son rival.', ['ORG Tarnex']],
    ['Belle pêche la semaine dernière.', []],
    ['Forte hausse un an après.', []],
    ['Tout fermera lundi.', []],
    ['Extrait du rapport.', []],
  ])('%s', (text, names) => {
    expect(findMentions(text).map((mention) => `${mention.type} ${mention.text}`)).toEqual(names);
  });

  test('a description takes it up', () => {
    const [company] = resolveEntities("Altivor a perdu deux marchés. L'entreprise garde ses salariés.");
    expect(company!.mentions.map(({ text, kind }) => [text, kind])).toEqual([
      ['Altivor', 'name'],
      ["L'entreprise", 'description'],
    ]);
  });
});

describe('the name of a person ends before a verb in the present', () => {
  const verbs = ['habite', 'visite', 'aide', 'accompagne', 'inspecte', 'découvre', 'défend', 'parcourt', 'survole', 'étudie'];
  test.each([
    ['Marc Aubert V Brives.', ['PER Marc Aubert']],
    ['Hier, Solvane V Brives.', []],
    ['Marc Aubert V Marseille lundi.', ['PER Marc Aubert', 'LOC Marseille']],
    ['Léa Petit V Marc Aubert.', ['PER Léa Petit', 'PER Marc Aubert']],
    ['Ursula von der Leyen V la ville.', ['PER Ursula von der Leyen']],
    ["Jeanne d'Arc V la ville.", ["PER Jeanne d'Arc"]],
  ])('%s', (frame, names) => {
    const wrong = verbs.flatMap((verb) => {
      const found = findMentions(frame.replace('V', verb)).map((mention) => `${mention.type} ${mention.text}`);
      return found.filter((name) => !/ (?:Brives|Solvane)$/u.test(name)).join() === names.join() ? [] : [`${verb}: ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('names that go on, or that are two', () => {
  test.each([
    ["« Oui », explique à l'AFP Zbigniew Kowal.", ['ORG AFP', 'PER Zbigniew Kowal']],
    ['« Oui », a confié à France Info Kwame Asante.', ['ORG France Info', 'PER Kwame Asante']],
    ['« Oui », a dit sur BFMTV Björn Ekström.', ['ORG BFMTV', 'PER Björn Ekström']],
    ["« Oui », a dit à l'AFP Paul Mirel, directeur.", ['ORG AFP', 'PER Paul Mirel']],
    ["« Oui », raconte à l'AFP Élodie, infirmière.", ['ORG AFP', 'PER Élodie']],
    ['« Oui », confie sur son compte Twitter Maël.', ['ORG Twitter', 'PER Maël']],
    ['« Oui », a déclaré au Figaro Bertrand.', ['ORG Figaro', 'PER Bertrand']],
    ['« Oui », a répondu sur France Inter Saglio, le député.', ['ORG France Inter', 'PER Saglio', 'PER le député']],
    ["« Oui », a indiqué à l'AFP Paris Habitat.", ['ORG AFP', 'ORG Paris Habitat']],
    ['« Oui », témoigne Marie auprès de France Bleu.', ['PER Marie', 'ORG France Bleu']],
    ['Elle travaille chez Reuters Invest Holding.', ['ORG Reuters Invest Holding']],
    ['Le maire accuse le Syndicat des maraîchers de mentir.', ['ORG Syndicat des maraîchers']],
    ['Le maire accuse la Fédération bretonne de voile de tricher.', ['ORG Fédération bretonne de voile']],
    ['La Ligue des oiseaux et la mairie ont signé.', ['ORG Ligue des oiseaux']],
    ["L'association des Amis de Trévalec proteste.", ['ORG association des Amis de Trévalec']],
    ['Selon le syndicat de police Alliance, les effectifs manquent.', ['ORG Alliance']],
    ['Guillaume des Ormes est venu.', ['PER Guillaume des Ormes']],
    ['Le départ de Marie du Plessis est confirmé.', ['PER Marie du Plessis']],
    ['Sophie du Secours populaire est là.', ['ORG Secours populaire']],
  ])('%s', (text, names) => {
    const mentions = resolveEntities(text).flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })));
    expect(mentions.sort((a, b) => a.start - b.start).map(({ type, text }) => `${type} ${text}`)).toEqual(names);
  });
});

describe('what opens a sentence before a name is no part of it', () => {
  const openers = ['Devant', 'Derrière', 'Outre', 'Sauf', 'Envers', 'Via', 'Or', 'Pourtant', 'Cependant', 'Seul', 'Merci', 'Finalement'];
  test.each(['Paul Costard', 'Jeanne Riou', 'Tréguer', 'Kossi Agbodjan'])('%s', (name) => {
    const found = openers.map((opener) => findMentions(`${opener} ${name} a parlé aux habitants.`).map(({ text }) => text));
    expect(found).toEqual(openers.map(() => [name]));
  });

  test.each([
    ['Clément Riou a parlé aux habitants.', 'Clément Riou'],
    ['Grace Mudzuri a parlé aux habitants.', 'Grace Mudzuri'],
    ['Rasmané Zongo a parlé aux habitants.', 'Rasmané Zongo'],
  ])('%s', (text, name) => {
    expect(findMentions(text).map((mention) => mention.text)).toEqual([name]);
  });
});

describe('a participle goes on behind the name of a body', () => {
  const bodies = [
    'Institut des politiques salariales',
    'Fédération des usagers du rail',
    'Comité de défense des forêts',
    'Agence de sécurité sanitaire',
  ];
  test.each(['publiée lundi', 'rendue publique hier', 'basé à Nantes', 'créé en 2012', 'présidé par ses fondateurs', 'chargée de tout'])(
    '%s',
    (tail) => {
      const found = bodies.map((body) => resolveEntities(`Selon l'étude, ${body} ${tail} avait prévenu.`)[0]?.name);
      expect(found).toEqual(bodies);
    },
  );

  test.each([
    ['La Haute autorité de santé a prévenu.', 'Haute autorité de santé'],
    ["L'Union des retraités de Brest a prévenu.", 'Union des retraités de Brest'],
    ["La Fédération de l'enseignement privé a prévenu.", "Fédération de l'enseignement privé"],
    ['La Grande mosquée de Paris a prévenu.', 'Grande mosquée de Paris'],
  ])('%s', (text, name) => {
    expect(resolveEntities(text)[0]?.name).toBe(name);
  });
});

test.each([
  ['Cheikh Tidiane Sy a parlé.', 'Cheikh Tidiane Sy'],
  ['Cheikh Anta Diop a parlé.', 'Cheikh Anta Diop'],
  ['Le cheikh Ahmed al-Tayeb a parlé.', 'Ahmed al-Tayeb'],
  ['Cheikh Tamim ben Hamad Al Thani a parlé.', 'Tamim ben Hamad Al Thani'],
])('a given name or a title: %s', (text, name) => {
  expect(resolveEntities(text)[0]!.name).toBe(name);
});

test.each([
  ['Le maire de Lens Jean-Yves Le Drévès a parlé.', ['LOC Lens', 'PER Jean-Yves Le Drévès']],
  ['Le député de Paris Saint-Germain a parlé.', ['ORG Paris Saint-Germain']],
])('the place of an office before who holds it: %s', (text, names) => {
  expect(
    resolveEntities(text)
      .map(({ type, name }) => `${type} ${name}`)
      .sort(),
  ).toEqual(names);
});
