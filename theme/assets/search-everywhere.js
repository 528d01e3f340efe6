/*
 * Which documents to look at on a site of many. The names of all units lie in small files by their keys (two characters, or the beginning
 * of a code), amounts in files by themselves, as SiteSearch.cs writes them: the file of what is sought is loaded, and no list of everything.
 */
disclosure.everywhere = (() => {
  'use strict';

  const { plain, pairs } = disclosure.words;

  const PAIR = 2;
  const CODE = 3;             // digits of a code that make a key, as in NameKeys.cs
  const NEAR = 0.5;           // how much of a word a near name shares
  const MOST_PAIRS = 6;       // of a word that are looked at for near names
  const [SAME, BEGINS, CONTAINS, OTHER] = [0, 1, 2, 3];

  // FNV-1a, as in ShardPlan.cs.
  const hashOf = key => {
    let hash = 2166136261;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
    return hash >>> 0;
  };

  const isCode = word => /^\d+$/u.test(word) && word.length >= CODE;
  const isYear = word => /^20\d\d年?度?$/u.test(word);

  // As in PlainAmount.cs.
  const amountOf = word => (/^\d+(\.\d+)?$/u.test(word) ? word.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '') : null);

  const yearOf = folder => Number.parseInt(folder.split('/')[1], 10);

  // What is known of a site from its catalogue; load gives what a file of the index hands over.
  const over = (catalogue, load) => {
    const shardOf = (kind, key) => load(`${catalogue.folder}${kind}-${hashOf(key) % catalogue[kind]}.js`);

    const namesAt = async key => {
      const { names, keys } = await shardOf('names', key);
      const numbers = Object.hasOwn(keys, key) ? keys[key] : [];
      return { names: numbers.filter(n => n >= 0).map(n => names[n]), isWhole: numbers.at(-1) !== -1 };
    };

    // A key of too many names has the best of them; those of a longer word lie under longer keys.
    const namesBy = async (text, start) => {
      for (let length = Math.min(start, text.length); ; length++) {
        const found = await namesAt(text.slice(0, length));
        if (found.isWhole || length >= text.length) return found;
      }
    };

    // The documents of a name, each with how well the name answers.
    const add = (documents, [, , units, ...places], grade) => {
      documents.isOpen ||= units > places.length;
      for (const place of places) {
        const [unit, folders] = place.split('/');
        for (const folder of folders.split(' ')) set(documents, `${unit}/${folder}/`, grade);
      }
    };

    const set = ({ grades }, folder, grade) => grades.set(folder, Math.min(grades.get(folder) ?? grade, grade));

    const addNames = async (documents, word) => {
      const { names, isWhole } = await namesBy(word, PAIR);
      documents.isOpen ||= !isWhole;
      for (const found of names) {
        const at = plain(found[0]).indexOf(word);
        if (at >= 0) add(documents, found, at > 0 ? CONTAINS : plain(found[0]) === word ? SAME : BEGINS);
      }
    };

    const addCodes = async (documents, word) => {
      const { names, isWhole } = await namesBy(`#${word}`, CODE + 1);
      documents.isOpen ||= !isWhole;
      for (const found of names.filter(([, code]) => code.startsWith(word))) add(documents, found, found[1] === word ? SAME : BEGINS);
    };

    const addAmounts = async (documents, amount) => {
      const { amounts } = await shardOf('amounts', amount);
      for (const folder of Object.hasOwn(amounts, amount) ? amounts[amount] : []) set(documents, `${folder}/`, OTHER);
    };

    // The documents in which a word stands by any of its names; open where there are more than are listed.
    const documentsOf = async words => {
      const documents = { grades: new Map(), isOpen: false };
      for (const word of words) {
        await addNames(documents, word);
        if (isCode(word)) await addCodes(documents, word);
        const amount = amountOf(word);
        if (amount) await addAmounts(documents, amount);
      }
      return documents;
    };

    const nearOf = async ([word]) => {
      const documents = { grades: new Map(), isOpen: false };
      const parts = pairs(word);
      for (const part of parts.slice(0, MOST_PAIRS)) {
        const { names } = await namesAt(part);
        for (const found of names) {
          const share = parts.filter(p => plain(found[0]).includes(p)).length / parts.length;
          if (share >= NEAR) add(documents, found, OTHER - share);
        }
      }
      return documents;
    };

    // The folders of the documents that may answer, the best and newest first. A word that stands in more documents than are listed
    // holds none back: what it says of them is seen when they are loaded.
    const foldersOf = async (terms, isNear) => {
      const found = await Promise.all(terms.filter(([word]) => !isYear(word)).map(isNear ? nearOf : documentsOf));
      const closed = found.filter(documents => !documents.isOpen);
      const folders = [...new Set((closed.length > 0 ? closed.slice(0, 1) : found).flatMap(({ grades }) => [...grades.keys()]))]
        .filter(folder => closed.every(({ grades }) => grades.has(folder)));
      const gradeOf = folder => Math.max(...found.map(({ grades }) => grades.get(folder) ?? OTHER));
      return {
        folders: folders.map(folder => ({ folder, grade: gradeOf(folder) })).sort((a, b) => a.grade - b.grade || yearOf(b.folder) - yearOf(a.folder)).map(({ folder }) => folder),
        isOpen: found.some(documents => documents.isOpen),
      };
    };

    return { foldersOf };
  };

  return { over };
})();
