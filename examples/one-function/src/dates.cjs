const { findDates } = require('@incise/dates');

for (const { text, value } of findDates('Le sommet s’est tenu vendredi ; un autre suivra en mars prochain.', { published: '2024-07-13' })) console.log(text, value);
