/**
 * Figures that other systems' authors publish, or that were measured with their published outputs, each with its source.
 * They were read on treebank and corpus releases of their time, mostly on test sets: a yardstick, not a race on equal data.
 */
export const peers = {
  ud: [
    ['Trankit 1.0 large', 'GSD test (UD 2.5)', '99.77', '99.72', '98.80', 'Trankit documentation, performance'],
    ['Stanza 1.5.1', 'GSD test (UD 2.12)', '99.71', '99.50', '95.03', 'Stanza performance page'],
    ['UDPipe 2', 'GSD test (UD 2.17)', '99.76', '98.88', '93.82', 'UDPipe 2 evaluation'],
    ['Trankit 1.0 large', 'Sequoia test (UD 2.5)', '99.81', '99.78', '94.07', 'Trankit documentation, performance'],
    ['Stanza 1.5.1', 'Sequoia test (UD 2.12)', '99.88', '99.64', '87.46', 'Stanza performance page'],
    ['UDPipe 2', 'Sequoia test (UD 2.17)', '99.79', '99.09', '90.20', 'UDPipe 2 evaluation'],
  ],
  ner: [
    ['spaCy 3.8 fr large', 'FENEC, news and other modern texts', '67.0', 'its published outputs, scored again'],
    ['CamemBERT-NER', 'FENEC', '72.0', 'its published outputs, scored again'],
    ['spaCy 3.8 fr large', 'WikiNER (its own training domain)', '84.2', 'spaCy model card'],
    ['CamemBERT-NER', 'WikiNER', '89.1', 'model card'],
  ],
  dates: [['HeidelTime 1.8', 'French TimeBank, 108 articles', '85.99', '90.97', '82.66', '73.63', 'HeidelTime wiki']],
  quotes: [
    [
      'GenderGapTracker French V7',
      'its 54 articles',
      'found at 0.8 of the gold length: F1 72.6; with the right speaker, by arithmetic, 61.0',
      'nlp/french/evaluation in its repository',
    ],
    ['Citron (English)', 'PARC 3', 'content F1 59.3 exact, 83.3 overlap', 'model README'],
  ],
} as const;
