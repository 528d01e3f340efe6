// The list of units, where script runs: a box that leaves those whose name, department or category says what is asked for; where units have pages of departments, of those.
(() => {
  const build = list => {
    const units = [...list.querySelectorAll('.unit-list > li, .department-link')];
    // Fewer are taken in at a glance.
    if (units.length < 6) return;
    const box = document.createElement('input');
    const said = document.createElement('p');
    const label = document.createElement('label');
    const tools = document.createElement('div');
    Object.assign(box, { type: 'search', autocomplete: 'off', enterKeyHint: 'search', placeholder: list.dataset.find });
    said.setAttribute('role', 'status');
    label.append(list.querySelector('.department-link') ? '找部门 ' : '找单位 ', box);
    tools.className = 'tools';
    tools.append(label, said);
    list.prepend(tools);
    const texts = new Map(units.map(unit => [unit, `${unit.closest('.department')?.querySelector('h2').textContent ?? ''} ${unit.querySelector('h2, h3, a').textContent}`]));
    box.addEventListener('input', () => {
      const words = box.value.trim().split(/\s+/).filter(Boolean);
      for (const unit of units) unit.hidden = !words.every(word => texts.get(unit).includes(word));
      for (const department of list.querySelectorAll('.department')) department.hidden = !department.querySelector('.unit-list > li:not([hidden])');
      const count = units.filter(unit => !unit.hidden).length;
      said.textContent = words.length === 0 ? '' : `找到 ${count} 个，共 ${units.length} 个。`;
    });
  };
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('.departments').forEach(build));
})();
