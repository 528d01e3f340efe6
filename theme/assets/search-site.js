/*
 * What there is to search on the site. An index is loaded when something is looked for, as a script: a page that was opened from disk may
 * load nothing else.
 */
disclosure.site = (root, index) => {
  'use strict';

  const { words, match, everywhere } = disclosure;

  // An index hands over what it holds, and right behind that its load event is fired.
  let handed;
  globalThis.disclosureSearch = data => { handed = data; };
  const loads = new Map();
  const load = address => {
    if (!loads.has(address)) {
      loads.set(address, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address;
        script.onload = () => resolve(handed.tables ? { folder: handed.folder, title: handed.title, entries: match.entriesOf(handed) } : handed);
        script.onerror = () => {
          loads.delete(address);  // the next search asks again
          reject(new Error(address));
        };
        document.head.append(script);
      }));
    }
    return loads.get(address);
  };

  const yearOf = folder => Number(/(\d{4})[^/]*\/$/u.exec(folder)?.[1]);

  // The open budget comes first, then those whose title has a word, then the newest.
  const listed = (budgets, own, sought) => {
    const place = ([folder, title]) => (folder === own ? 0 : sought.some(word => words.plain(title).includes(word)) ? 1 : 2);
    return budgets.map(b => ({ folder: b[0], place: place(b) })).sort((a, b) => a.place - b.place).map(b => b.folder);
  };

  const among = async (many, own, terms, isNear) => {
    const { folders, isOpen } = await many.foldersOf(terms, isNear);
    return { folders: own ? [own, ...folders.filter(folder => folder !== own)] : folders, isOpen };
  };

  // Of few budgets there is a list; of many it is asked in which ones a word stands. The years are the open budget's, then the newest.
  const open = async sought => {
    if (sought.length === 0) return { kinds: '预算', years: [], isLarge: false, foldersOf: async () => ({ folders: [], isOpen: false }) };
    const own = index ? (await load(index)).folder : null;
    const catalogue = await load(`${root}search-index.js`);
    const { budgets } = catalogue;
    const years = catalogue.years ?? budgets.map(b => yearOf(b[0])).sort((a, b) => b - a);
    const many = budgets ? null : everywhere.over(catalogue, file => load(root + file));
    return {
      kinds: catalogue.words ?? '预算',
      years: [...new Set([...(own ? [yearOf(own)] : []), ...years])],
      isLarge: !budgets,
      foldersOf: async (terms, isNear) => (many ? among(many, own, terms, isNear) : { folders: listed(budgets, own, sought), isOpen: false }),
    };
  };

  return { open, yearOf, indexOf: folder => load(`${root}${folder}search-index.js`), isFresh: () => loads.size === 0 };
};
