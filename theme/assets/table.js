// Tables, where script runs: one that scrolls takes the focus, and what takes it there lies under no name that stays; cards keep the roles of a table in every browser; one of many rows can be
// searched and sorted (table-tools.js). Without script everything stands as it is published.
(() => {
  const isCards = table => getComputedStyle(table).display === 'block';

  // A box that scrolls is a region with its table's name, which keys can scroll; one that does not is nothing to stop at.
  const markRegion = box => {
    const table = box.querySelector('table');
    const scrolls = !isCards(table) && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
      && getComputedStyle(box).overflowX !== 'visible';
    if (scrolls === box.hasAttribute('tabindex')) return;
    box.toggleAttribute('tabindex', scrolls);
    if (!scrolls) { box.removeAttribute('role'); box.removeAttribute('aria-labelledby'); return; }
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    if (table.caption?.id) box.setAttribute('aria-labelledby', table.caption.id);
  };

  // Some browsers take the roles of a table away with its look.
  const markRoles = table => {
    if (table.hasAttribute('role') || !isCards(table)) return;
    table.setAttribute('role', 'table');
    for (const part of table.querySelectorAll('thead, tbody')) part.setAttribute('role', 'rowgroup');
    for (const row of table.rows) row.setAttribute('role', 'row');
    for (const cell of table.querySelectorAll('th, td')) {
      cell.setAttribute('role', cell.localName === 'td' ? 'cell' : cell.scope.startsWith('row') ? 'rowheader' : 'columnheader');
    }
  };

  // A name stays at the edge that it would leave by: at the far one before its own place comes into sight, then at the near one. The
  // browser knows of one edge only, and then goes on to where whole columns show.
  const uncover = stop => {
    const cell = stop.closest('th, td');
    const box = cell?.closest('.room > .scroll');
    const names = cell?.parentElement.querySelector('.k') ?? box?.querySelector('thead .k');
    if (!box || cell === names || box.scrollWidth <= box.clientWidth + 1 || getComputedStyle(names).position !== 'sticky') return;
    const around = box.getBoundingClientRect(), own = cell.getBoundingClientRect();
    const name = (names.querySelector(':scope > .word') ?? names).getBoundingClientRect();
    const isBehind = names.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING;
    const from = isBehind ? Math.max(around.left, name.right) : around.left;
    const to = isBehind ? around.right : Math.min(around.right, name.left);
    if (own.left < from - 1) box.scrollLeft -= from - own.left;
    else if (own.right > to + 1) box.scrollLeft += Math.min(own.right - to, own.left - from);
  };
  document.addEventListener('focusin', event => { uncover(event.target); requestAnimationFrame(() => uncover(event.target)); });

  document.addEventListener('DOMContentLoaded', () => {
    const boxes = [...document.querySelectorAll('.room > .scroll')];
    const mark = () => boxes.forEach(box => { markRegion(box); markRoles(box.querySelector('table')); });
    mark();
    const watch = new ResizeObserver(mark);
    boxes.forEach(box => watch.observe(box));
    document.addEventListener('change', () => requestAnimationFrame(mark));
  });
})();
