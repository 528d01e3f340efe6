// What a table of many rows offers where script runs: a box that finds rows, a sort by any column, and the sum of what is shown.
(() => {
  // As they are printed: full width, with a true minus sign.
  const plain = text => text.normalize('NFKC').replace(/[\u2212\u2013]/g, '-').replace(/,(?=\d)/g, '');
  const numberOf = text => /^[-+]?\d*\.?\d+%?$/.test(plain(text)) ? Number(plain(text).replace('%', '')) : null;

  // What a cell says without the mark that it was corrected, which would make its figure none.
  const textOf = cell => [...cell?.childNodes ?? []].filter(part => !part.classList?.contains('corrected')).map(part => part.textContent).join('').trim();

  // Amounts are added exactly, as whole numbers of their last place.
  const sumOf = texts => {
    const amounts = texts.map(t => plain(t).replace(/^\+/, '')).filter(t => /^-?\d*\.?\d+$/.test(t));
    const places = amounts.reduce((most, t) => Math.max(most, (t.split('.')[1] ?? '').length), 0);
    const whole = amounts.map(t => { const [a, b = ''] = t.split('.'); return BigInt(a + b.padEnd(places, '0')); }).reduce((a, b) => a + b, 0n);
    if (places === 0) return `${whole}`;
    const digits = `${whole < 0n ? -whole : whole}`.padStart(places + 1, '0');
    return `${whole < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  class Tools {
    constructor(table) {
      this.table = table;
      this.body = table.tBodies[0];
      this.isPart = table.closest('[data-part]') !== null;
      this.rows = [...this.body.rows].map((row, i) => ({
        row, i, isTotal: row.matches('.total'), level: Number(/\bl(\d)\b/.exec(row.className)?.[1] ?? 0), text: '', cells: [],
      }));
      this.place();
      this.columns = [...new Map([...table.tHead.querySelectorAll('[data-c]')].map(h => [h.dataset.c, { at: Number(h.dataset.c), label: h.textContent.trim(), sum: h.hasAttribute('data-sum') }])).values()];
      this.sort = { at: -1, down: false };
      this.build();
      this.show();
    }

    // Which cell stands in which printed column, heads that span rows among them.
    place() {
      const open = [];
      for (const item of this.rows) {
        let x = 0;
        const put = (cell, left) => { for (let k = 0; k < cell.colSpan; k++) item.cells[x++] = cell; return left; };
        const next = () => { while (open[x]?.left > 0) { open[x].left--; put(open[x].cell); } };
        for (const cell of item.row.cells) {
          next();
          if (cell.rowSpan > 1) open[x] = { cell, left: cell.rowSpan - 1 };
          put(cell);
        }
        next();
        item.text = [...new Set(item.cells)].map(c => c.textContent).join(' ');
      }
    }

    build() {
      this.box = make('input', { type: 'search', autocomplete: 'off', enterkeyhint: 'search' });
      this.order = make('select', {}, make('option', { value: '' }, '表中的顺序'),
        ...this.columns.flatMap(c => [true, false].map(down => make('option', { value: `${c.at} ${down ? 'd' : 'u'}` }, `${c.label}，${down ? '从大到小' : '从小到大'}`))));
      this.said = make('p', { role: 'status' });
      const tools = make('div', { class: 'tools' }, make('label', {}, this.isPart ? '在本页找 ' : '在表里找 ', this.box), make('label', { class: 'order' }, '排序 ', this.order), this.said);
      this.table.closest('.scroll').before(tools);
      this.box.addEventListener('input', () => this.show());
      this.order.addEventListener('change', () => {
        const [at, way] = this.order.value.split(' ');
        this.sort = { at: at === '' ? -1 : Number(at), down: way === 'd' };
        this.show();
      });
      for (const head of this.table.tHead.querySelectorAll('[data-c]')) this.addButton(head);
      document.addEventListener('change', e => { if (e.target.matches('.full-form, .level')) this.show(); });
    }

    // The label itself is pressed; where it opens a term, a word beside it.
    addButton(head) {
      const button = make('button', { type: 'button', class: 'sort' });
      if (head.querySelector('button')) { button.textContent = '排序'; button.setAttribute('aria-label', `按${head.textContent.trim()}排序`); }
      else { button.append(...head.childNodes); }
      head.append(button);
      button.addEventListener('click', () => {
        const at = Number(head.dataset.c);
        this.sort = this.sort.at !== at ? { at, down: true } : this.sort.down ? { at, down: false } : { at: -1, down: false };
        this.order.value = this.sort.at < 0 ? '' : `${at} ${this.sort.down ? 'd' : 'u'}`;
        this.show();
      });
    }

    show() {
      const words = this.box.value.trim().split(/\s+/).filter(Boolean);
      const plain = words.length === 0 && this.sort.at < 0;
      this.split(!plain);
      for (const item of this.rows) item.row.hidden = words.length > 0 && (item.isTotal || !words.every(w => item.text.includes(w)));
      const place = (items) => items.forEach(item => this.body.append(item.row));
      if (plain) { this.body.append(...this.fillers()); place(this.rows); } else place(this.sorted());
      for (const head of this.table.tHead.querySelectorAll('[data-c]')) {
        if (Number(head.dataset.c) === this.sort.at) head.setAttribute('aria-sort', this.sort.down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
      this.say(words.length > 0);
    }

    fillers() { return [...this.body.querySelectorAll('.filler')]; }

    // Totals keep their place at the top or the end; blanks come last.
    sorted() {
      if (this.sort.at < 0) return this.rows;
      const first = this.rows.findIndex(r => !r.isTotal);
      const key = item => { const text = textOf(item.cells[this.sort.at]); return { text, number: numberOf(text) }; };
      const way = this.sort.down ? -1 : 1;
      const compare = (a, b) => {
        const [x, y] = [key(a), key(b)];
        if (!x.text || !y.text) return !x.text - !y.text || a.i - b.i;
        const by = x.number !== null && y.number !== null ? x.number - y.number : x.text.localeCompare(y.text, 'zh-CN');
        return way * by || a.i - b.i;
      };
      return [...this.rows.slice(0, Math.max(0, first)), ...this.rows.filter(r => !r.isTotal).sort(compare), ...this.rows.filter(r => r.isTotal && r.i > first)];
    }

    // A head that spans rows stands in each of them while they are not in their order.
    split(on) {
      if (on === this.isSplit) return;
      this.isSplit = on;
      if (!on) {
        this.copies?.forEach(copy => copy.remove());
        this.spans?.forEach(([cell, rows]) => { cell.rowSpan = rows; });
        return;
      }
      this.copies = new Set();
      this.spans = [...this.body.querySelectorAll('[rowspan]')].map(cell => [cell, cell.rowSpan]);
      this.spans.forEach(([cell]) => { cell.rowSpan = 1; });
      for (const item of this.rows) {
        [...new Set(item.cells)].filter(c => c && c.parentElement !== item.row && !this.copies.has(c)).forEach((cell, i) => {
          const copy = cell.cloneNode(true);
          copy.removeAttribute('id');
          item.row.insertBefore(copy, item.row.cells[i]);
          this.copies.add(copy);
        });
      }
    }

    // A row above others that are shown is their sum already.
    say(isFound) {
      const shown = new Set(this.rows.filter(item => item.row.checkVisibility({ visibilityProperty: true }) && !item.isTotal));
      const isAbove = item => {
        for (let i = item.i + 1; i < this.rows.length && this.rows[i].level > item.level; i++) if (shown.has(this.rows[i])) return true;
        return false;
      };
      const added = [...shown].filter(item => !isAbove(item));
      const unit = this.table.caption?.querySelector('.caption-unit')?.textContent.replace('单位：', '') ?? '';
      const sums = this.columns.filter(c => c.sum).map(c => `${c.label} ${sumOf(added.map(item => textOf(item.cells[c.at])))}`);
      const all = this.rows.filter(item => !item.isTotal).length;
      this.said.textContent = `${isFound ? `找到 ${shown.size} 行，` : ''}${this.isPart ? '本页' : '共'} ${all} 行。${sums.length > 0 && shown.size > 0 ? `显示的各行相加：${sums.join('，')}${unit ? `（${unit}）` : ''}。` : ''}`;
    }
  }

  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('.sheet .grid:has([data-c])').forEach(table => new Tools(table)));
})();
