/* The search page: what is asked, what was found and what is said of it. Texts become text nodes, never markup. */
addEventListener('DOMContentLoaded', () => {
  'use strict';

  const { words, match, questions } = disclosure;
  const LISTED = 50;          // results that are listed at a time
  const UNASKED = 10;         // budgets whose index is loaded without a click
  const UNASKED_OF_MANY = 4;  // and on a site of many, where the first of them answer best
  const PAUSE = 200;          // milliseconds without a key before a search
  const AROUND = 40;          // characters of a text that are shown around what was found

  const box = document.querySelector('form[role="search"] input');
  const status = document.getElementById('found-count');
  const found = document.getElementById('found');
  const more = document.getElementById('found-more');
  const names = document.getElementById('names');
  const contact = document.getElementById('found-contact');
  const { root, index } = found.dataset;

  const site = disclosure.site(root, index);
  let kinds = '预算';          // what the documents of the site are called together
  let years = [];             // those that they are of, the open one's first, then the newest

  // Whoever asks for a year is answered from it first.
  const meantFirst = (folders, meant) => [true, false].flatMap(is => folders.filter(folder => meant.includes(site.yearOf(folder)) === is));

  /* What is shown of a result */

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  // What is sought is the words of the query by all their names, and whether near ones do.
  const marksIn = (text, sought) => words.marks(text, sought.words, sought.isNear);

  const marked = (text, sought) => {
    const nodes = document.createDocumentFragment();
    let at = 0;
    for (const [from, to] of marksIn(text, sought)) {
      nodes.append(text.slice(at, from), element('mark', '', text.slice(from, to)));
      at = to;
    }
    nodes.append(text.slice(at));
    return nodes;
  };

  const excerpt = (text, sought) => {
    const [first = [0, 0]] = marksIn(text, sought);
    const from = first[0] <= AROUND ? 0 : first[0] - AROUND / 2;
    const to = Math.min(text.length, first[1] + 2 * AROUND);
    return marked(`${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`, sought);
  };

  // What stands beside one name, without a head: a telephone, an address. The name asks for it.
  const isField = entry => entry.cells.length === 1 && entry.of.columns.length === 1 && entry.of.columns[0] === '' && entry.of.amount < 0;

  // The cells that made the row be found, each with the name of its column; of a field what it says.
  const textOf = (entry, sought) => {
    const all = entry.cells.map((cell, i) => [entry.of.columns[i] ?? '', cell, i]);
    const cells = isField(entry) ? all : all.filter(([, cell, i]) => i !== entry.of.amount && marksIn(cell, sought).length > 0);
    return cells.slice(0, 3).map(([column, cell]) => element('span', '', column && `${column} `, excerpt(cell, sought)));
  };

  const itemOf = (entry, sought) => {
    const [title, where] = entry.name ? [entry.name, entry.where] : [entry.under || entry.where, entry.under && entry.where];
    const link = element('a', '', element('span', 'found-name', marked(title, sought)));
    link.href = root + entry.link;
    if (where) link.append(' ', element('span', 'found-where', where));
    const item = element('li', '', element('span', 'found-kind', entry.kindName), ' ', link);
    const amount = entry.cells[entry.of.amount];
    if (amount) item.append(' ', element('span', 'found-figure', `${entry.of.columns[entry.of.amount]} `, marked(amount, sought), ` ${entry.of.unit}`));
    const texts = textOf(entry, sought);
    if (texts.length > 0) item.append(element('p', 'found-text', ...texts));
    return item;
  };

  /* One search at a time; a later one makes an earlier one stop. */

  let turn = 0;
  let groups = [];            // for each budget that has results: its title, the results, the list that shows them
  let listed = LISTED;
  let unasked = UNASKED;
  let pass = 0;               // which reading of the question
  let byNear = false;         // whether near names say where to look, on a site of many

  const show = sought => {
    let room = listed;
    for (const group of groups) {
      const entries = group[sought.isNear ? 'near' : 'exact'];
      if (entries.length === 0 || room === 0) continue;
      if (!group.list) {
        group.list = element('ul', 'found-list');
        if (sought.isTitled) found.append(element('h2', '', group.title));
        found.append(group.list);
      }
      const shown = Math.min(entries.length, room);
      group.list.append(...entries.slice(group.list.childElementCount, shown).map(entry => itemOf(entry, sought)));
      room -= shown;
    }
  };

  // What the question is answered besides what was found: no document of a year, the official name of a word, how to reach somebody.
  const notesOf = (asked, total) => {
    const missing = asked.years.filter(year => !years.includes(year));
    const official = total > 0 ? asked.passes[pass].filter(terms => terms.length > 1).map(([word, ...other]) => `查“${word}”，也查了${other.map(name => `“${name}”`).join('、')}。`) : [];
    return [
      missing.length > 0 && (asked.saysYear || pass > 0) ? `这里没有 ${missing.join('、')} 年的${kinds}。` : '',
      ...official,
      asked.isOpen ? '很多单位都有的，只查其中几个单位；加上单位的名称再查，就能找到那一个。' : '',
      asked.isContact && !contact.dataset.contact && total === 0 ? '这里没有公布联系电话。' : '',
    ].join('');
  };

  const tell = (query, asked, total, left, isNear) => {
    const shown = Math.min(total, listed);
    more.hidden = total <= listed && left === 0;
    more.textContent = total > listed ? `再列 ${Math.min(LISTED, total - listed)} 处` : `继续查找其余 ${left} 份${kinds}`;
    names.hidden = total > 0;
    contact.hidden = !asked.isContact || !contact.dataset.contact;
    const notes = notesOf(asked, total);
    if (total === 0) {
      status.textContent = `${notes}${left > 0 ? `已经查过的 ${groups.length} 份${kinds}里` : ''}没有找到“${query}”。可以少写几个字，或者换一个说法。`;
      return;
    }
    const rest = total > shown ? `，先列出 ${shown} 处` : '';
    const meant = pass > 0 ? `“${asked.rest}”` : '';
    status.textContent = notes + (isNear ? `没有与“${query}”一字不差的，有 ${total} 处相近${rest}。` : `${meant}找到 ${total} 处${rest}。`);
  };

  const totalOf = kind => groups.reduce((sum, group) => sum + group[kind].length, 0);

  const soughtOf = (terms, isTitled) => ({ terms, words: terms.flat(), isNear: false, isTitled });

  // One reading of the question over the documents; whether a later search has begun meanwhile.
  const lookFor = async (sought, folders, mine, count) => {
    for (const folder of folders.slice(groups.length, count)) {
      if (turn !== mine || totalOf('exact') >= listed) break;
      const { title, entries } = await site.indexOf(folder);
      if (turn !== mine) return false;
      const exact = match.exact(entries, sought.terms);
      groups.push({ title, exact, near: exact.length > 0 ? [] : match.near(entries, sought.terms.map(([word]) => word)), list: null });
      show(sought);
    }
    return turn === mine;
  };

  const look = async (query, mine) => {
    const typed = words.ofQuery(query);
    const all = await site.open(typed);
    [kinds, years] = [all.kinds, all.years];
    const asked = questions.read(query, years[0]);
    for (;;) {
      const terms = asked.passes[pass];
      const { folders: listing, isOpen } = await all.foldersOf(terms, byNear);
      const folders = meantFirst(listing, asked.saysYear || pass > 0 ? asked.years : []);
      const sought = soughtOf(terms, folders.length > 1);
      if (!await lookFor(sought, folders, mine, all.isLarge ? unasked - UNASKED + UNASKED_OF_MANY : unasked)) return;
      if (totalOf('exact') === 0 && (pass + 1 < asked.passes.length || (all.isLarge && !byNear))) {
        if (pass + 1 < asked.passes.length) pass++;
        else byNear = true;
        groups = [];
        continue;
      }
      sought.isNear = totalOf('exact') === 0;
      if (sought.isNear) sought.words = sought.terms.map(([word]) => word);
      show(sought);
      tell(query, { ...asked, isOpen }, totalOf(sought.isNear ? 'near' : 'exact'), folders.length - groups.length, sought.isNear);
      return;
    }
  };

  const run = async () => {
    turn++;
    const query = box.value.trim();
    try {
      await look(query, turn);
    } catch {
      status.textContent = '查找要用的索引没有读到，请稍后再试，或者在下面按名称找。';
      names.hidden = false;
    }
  };

  const clear = () => {
    turn++;
    [groups, listed, unasked, pass, byNear] = [[], LISTED, UNASKED, 0, false];
    contact.hidden = true;
    found.replaceChildren();
    more.hidden = true;
  };

  // The address says what was looked for, so that it can be shared and found again on the way back.
  const remember = query => {
    try {
      history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    } catch {
      // Some browsers change no address of a page on disk.
    }
  };

  const search = () => {
    const query = box.value.trim();
    clear();
    remember(query);
    status.textContent = query && site.isFresh() ? '正在读取索引…' : '';
    if (query) run();
    else names.hidden = false;
  };

  let waiting;
  const searchSoon = event => {
    if (event.isComposing) return;  // 拼音 is not what is looked for
    clearTimeout(waiting);
    waiting = setTimeout(search, PAUSE);
  };

  box.addEventListener('input', searchSoon);
  box.addEventListener('compositionend', searchSoon);
  box.form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
    status.focus();  // the first result is one key away
  });
  more.addEventListener('click', () => {
    if (groups.reduce((sum, group) => sum + (group.list?.childElementCount ?? 0), 0) < listed) unasked += 2 * UNASKED;
    listed += LISTED;
    run();
  });

  // A number that can be dialled is a link that dials it.
  const reach = contact.dataset.contact;
  const [number] = /\+?\d[\d\s－—-]{5,}\d/u.exec(reach) ?? [''];
  if (reach) {
    const dial = element('a', '', number);
    dial.href = `tel:${number.replace(/[^\d+]/gu, '')}`;
    const [before, after] = number ? [reach.slice(0, reach.indexOf(number)), reach.slice(reach.indexOf(number) + number.length)] : [reach, ''];
    contact.append(`联系方式：${before}`, ...(number ? [dial] : []), after);
  }

  document.getElementById('without-script').remove();
  const asked = new URLSearchParams(location.search).get('q')?.trim();
  if (asked) {
    box.value = asked;
    search();
    status.focus();
  }
});
