/*
 * Words as a search compares them: in one width, in small letters, without blanks and signs but for the point of a number.
 * Chinese needs no division into words: a part is found wherever it stands, and two characters at a time tell near words.
 */
globalThis.disclosure = {};
disclosure.words = (() => {
  'use strict';

  const isDigit = c => /^\p{Nd}$/u.test(c);
  const isPlain = c => (c >= '\u4e00' && c <= '\u9fff') || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c === '\n';
  const isPoint = (text, i) => (text[i] === '.' || text[i] === '．') && isDigit(text[i - 1] ?? '') && isDigit(text[i + 1] ?? '');

  const fold = (c, text, i) => {
    if (isPlain(c)) return c;
    return isPoint(text, i) ? '.' : c.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}\p{C}]/gu, '');
  };

  // The plain text, and for each of its characters where the one that it comes from begins and ends.
  const read = text => {
    let plain = '';
    const spans = [];
    for (let i = 0; i < text.length;) {
      const c = String.fromCodePoint(text.codePointAt(i));
      const folded = fold(c, text, i);
      plain += folded;
      for (let n = 0; n < folded.length; n++) spans.push([i, i + c.length]);
      i += c.length;
    }
    return { plain, spans };
  };

  const plain = text => read(text).plain;

  // What somebody looks for: words with blanks between. Nobody looks for two single characters: 电 费 is one word, typed with a blank.
  const ofQuery = query => query
    .replace(/(?<![^\s])(\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu, '$1')
    .split(/\s+/u).map(plain).filter(word => word !== '');

  const pairs = word => [...new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)))];

  const placesOf = (word, text) => {
    const places = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push([at, at + word.length]);
    return places;
  };

  // Where words stand in a text as written, in order and without overlap; or, for near ones that are nowhere, their pairs.
  const marks = (text, words, isNear) => {
    const { plain: compared, spans } = read(text);
    const parts = words.flatMap(word => (isNear && !compared.includes(word) ? pairs(word) : [word]));
    const places = parts
      .flatMap(part => placesOf(part, compared))
      .map(([from, to]) => [spans[from][0], spans[to - 1][1]])
      .sort((a, b) => a[0] - b[0]);
    const merged = [];
    for (const [from, to] of places) {
      const last = merged.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else merged.push([from, to]);
    }
    return merged;
  };

  return { plain, ofQuery, pairs, marks };
})();
