// Tables, where script runs: one that scrolls takes the focus; cards keep the roles of a table in every browser; one of many rows can be
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

  document.addEventListener('DOMContentLoaded', () => {
    const boxes = [...document.querySelectorAll('.room > .scroll')];
    const mark = () => boxes.forEach(box => { markRegion(box); markRoles(box.querySelector('table')); });
    mark();
    const watch = new ResizeObserver(mark);
    boxes.forEach(box => watch.observe(box));
    document.addEventListener('change', () => requestAnimationFrame(mark));
  });
})();
