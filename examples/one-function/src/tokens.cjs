const { tokenize } = require('@incise/tokens');

for (const { text, kind, start } of tokenize("L'Otan l'a dit à 14 h 30.")) console.log(start, text, kind);
