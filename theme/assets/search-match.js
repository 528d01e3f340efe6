/* The entries of an index, and which of them answer a search, the best first. */
disclosure.match = (() => {
  'use strict';

  const { plain, pairs } = disclosure.words;

  // At equal rank the earlier kind comes first.
  const KINDS = ['预算', '表', '项目', '名词', '标题', '行', '段落'];
  const [BUDGET, TABLE, PROJECT, TERM, HEADING, ROW, PARAGRAPH] = KINDS.keys();
  const PASSAGES = [PARAGRAPH, HEADING, TERM];  // as SearchScript.cs numbers them

  const MOST_NEAR = 20;
  const NEAR = 0.5;           // how much of a word must be in a name when the whole is nowhere
  const NEAR_TEXT = 0.75;     // and in a text, which has many pairs by chance

  // The id of a row is its own, that of its section, or that with the end of its address, which is its name where nothing is said.
  const anchorOf = (start, end, name) => {
    if (end?.startsWith('#')) return end;
    return end === '.' ? start : `${start}/${end || name}`;
  };

  // What is in an index, as SearchScript.cs writes it: lists stand for records.
  const entriesOf = budget => {
    const entries = [];
    const add = (kind, name, where, link, cells = [], of = { columns: [], amount: -1, unit: '' }, under = '') => entries.push({
      kind, name, where, under, cells, of, kindName: kind === BUDGET ? budget.words ?? KINDS[kind] : KINDS[kind], link: budget.folder + link, order: entries.length,
      plainName: plain(name), plainCells: cells.map(plain), plainWhere: plain(where + under + budget.title),
    });
    add(BUDGET, budget.title, '', 'index.html');
    const known = [];
    for (const [page, title, unit, notes, sections] of budget.tables) {
      add(TABLE, title, '', page, notes ? notes.split('\n') : []);
      for (const [section, start, heads, amount, rows, usual, own = page] of sections) {
        const where = section ? `${title}，${section}` : title;
        if (Array.isArray(heads)) known.push(heads);
        const columns = Array.isArray(heads) ? heads : known[heads];
        for (const [name, cells, end, isProject, money = usual || unit] of rows) {
          add(isProject ? PROJECT : ROW, name, where, own + anchorOf(start, end, name), cells, { columns, amount, unit: money });
        }
      }
    }
    for (const [page, title, passages] of budget.parts) {
      let heading = '';
      for (const [kind, id, text, name = ''] of passages) {
        if (PASSAGES[kind] === HEADING) heading = name;
        add(PASSAGES[kind], name, title, `${page}#${id}`, text ? [text] : [], undefined, heading);
      }
    }
    return entries;
  };

  // The smaller the grade, the better: the name itself, its beginning, a part of it; a whole cell, a part of the text; what it stands in.
  const ELSEWHERE = 5;
  const NOWHERE = 6;
  const gradeOf = (entry, word) => {
    const at = entry.plainName.indexOf(word);
    if (at >= 0) return at > 0 ? 2 : entry.plainName.length > word.length ? 1 : 0;
    if (entry.plainCells.includes(word)) return 3;
    if (entry.plainCells.some(cell => cell.includes(word))) return 4;
    return entry.plainWhere.includes(word) ? ELSEWHERE : NOWHERE;
  };

  const byKind = (a, b) => a.kind - b.kind || a.order - b.order;

  // A word as it was typed counts before what it is called officially.
  const OFFICIAL = 0.5;
  const bestOf = (entry, names) => Math.min(...names.map((name, i) => {
    const grade = gradeOf(entry, name);
    return i > 0 && grade < ELSEWHERE ? grade + OFFICIAL : grade;
  }));

  // All words must be there, by one of their names, and one of them in the entry itself: else a table's name would find all its rows.
  const exact = (entries, terms) => entries
    .map(entry => ({ entry, grades: terms.map(names => bestOf(entry, names)) }))
    .filter(({ grades }) => Math.max(...grades) < NOWHERE && Math.min(...grades) < ELSEWHERE)
    .map(({ entry, grades }) => ({ entry, grade: Math.max(...grades) }))
    .sort((a, b) => a.grade - b.grade || byKind(a.entry, b.entry))
    .map(({ entry }) => entry);

  const shareOf = (parts, text) => (parts.length === 0 ? 0 : parts.filter(part => text.includes(part)).length / parts.length);

  // From 0 to 1. Of names that share as much, the one of the word's own length is meant.
  const nearness = (entry, word) => {
    if (gradeOf(entry, word) < NOWHERE) return 1;
    const parts = pairs(word);
    const name = shareOf(parts, entry.plainName);
    if (name >= NEAR) return name - Math.min(50, Math.abs(entry.plainName.length - word.length)) / 1000;
    const text = Math.max(0, ...entry.plainCells.map(cell => shareOf(parts, cell)));
    return text >= NEAR_TEXT ? text - NEAR : 0;
  };

  // What shares most of its pairs of characters with the words: for what was mistyped.
  const near = (entries, words) => entries
    .map(entry => ({ entry, nearness: Math.min(...words.map(word => nearness(entry, word))) }))
    .filter(({ entry, nearness: much }) => much > 0 && words.some(word => gradeOf(entry, word) !== ELSEWHERE))
    .sort((a, b) => b.nearness - a.nearness || byKind(a.entry, b.entry))
    .slice(0, MOST_NEAR)
    .map(({ entry }) => entry);

  return { entriesOf, exact, near };
})();
