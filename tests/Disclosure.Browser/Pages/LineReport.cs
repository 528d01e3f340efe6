namespace Disclosure.Browser.Pages;

/// <summary>Asks a page where the lines of its headings and names break, and whether any text is stretched to the width of its lines.</summary>
internal static class LineReport
{
    /// <summary>Words that official names are made of; no line ends within one that has room.</summary>
    public static string[] Words { get; } =
    [
        "一般公共预算", "政府性基金", "国有资本经营", "使用非财政拨款", "非财政拨款", "财政拨款", "财政专户", "公务用车", "公务接待", "因公", "三公", "事业单位", "部门", "单位",
        "政府采购", "政府购买服务", "绩效目标", "绩效指标", "基本支出", "项目支出", "预算", "决算", "收入", "支出", "收支", "结转", "结余", "经费", "情况", "名词解释",
    ];

    /// <summary>The words, and the numbers of tables, that a line ends within, each with its text. A word that is wider than what holds it cannot be helped.</summary>
    public const string Broken =
        """
        words => {
          const found = [];
          const held = document.querySelectorAll('h1, h2, h3, h4, h5, h6, .contents a, .crumbs li, .pager a, .figures dt, .chart th[scope="row"]');
          for (const holder of held) {
            if (!holder.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
            const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
            const characters = [];
            for (let node; (node = walker.nextNode());) {
              for (let i = 0; i < node.length; i++) {
                const range = document.createRange();
                range.setStart(node, i);
                range.setEnd(node, i + 1);
                const box = range.getClientRects()[0];
                characters.push({ box, text: node.data[i] });
              }
            }
            const text = characters.map(c => c.text).join('');
            for (const word of words) {
              for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                const boxes = characters.slice(at, at + word.length).map(c => c.box).filter(box => box && box.width > 0);
                const tops = boxes.map(box => box.top);
                const width = boxes.reduce((sum, box) => sum + box.width, 0);
                if (Math.max(...tops) - Math.min(...tops) > 4 && width <= holder.clientWidth) found.push(`${word}：${text.trim()}`);
              }
            }
          }
          for (const number of document.querySelectorAll('a .number')) {
            if (!number.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
            const range = document.createRange();
            range.selectNodeContents(number);
            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) found.push(`${number.textContent.trim()}：${number.closest('a').textContent.trim()}`);
          }
          return found;
        }
        """;

    /// <summary>
    /// Of the names of rows and columns of tables the runs of Chinese characters, between marks and the places where a line may break, that
    /// lie on several lines; each with its name. Those of more characters than given are left out: no column need be wide enough for them.
    /// </summary>
    public const string BrokenNames =
        """
        longest => {
          const isClipped = e => e.getBoundingClientRect().width <= 1.5;
          const found = new Set();
          for (const name of document.querySelectorAll('.grid th')) {
            if (!name.checkVisibility({ visibilityProperty: true }) || isClipped(name) || isClipped(name.closest('tr').parentElement)) continue;
            const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode());) {
              for (const run of node.data.matchAll(/\p{Script=Han}{2,}/gu)) {
                if (run[0].length > longest) continue;
                const range = document.createRange();
                range.setStart(node, run.index);
                range.setEnd(node, run.index + run[0].length);
                const lines = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top)));
                if (lines.size > 1) found.add(`${run[0]}：${name.textContent.trim()}`);
              }
            }
          }
          return [...found];
        }
        """;

    /// <summary>Lines that begin with a mark that closes, or end with one that opens, each with what stands around it.</summary>
    public const string Marks =
        """
        () => {
          const found = new Set();
          const holds = e => !['inline', 'contents', 'inline-block'].includes(getComputedStyle(e).display);
          const blockOf = node => { let e = node.parentElement; while (!holds(e)) e = e.parentElement; return e; };
          const boxOf = (node, at) => { const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 1); return [...range.getClientRects()].at(-1); };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let last = null;  // the last character before, with its box and what holds it
          for (let node; (node = walker.nextNode());) {
            if (!/[、，。；：！？）》”’（《“‘]/.test(node.data) && !(last && /[（《“‘]/.test(last.text))) { if (node.data.trim()) last = { node, at: node.data.trimEnd().length - 1, text: node.data.trimEnd().at(-1) }; continue; }
            if (!node.parentElement.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
            const block = blockOf(node);
            if (block.getBoundingClientRect().width <= 1.5) continue;
            for (let i = 0; i < node.length; i++) {
              const text = node.data[i];
              if (!text.trim()) continue;
              const here = { node, at: i, text };
              if (last && (/[、，。；：！？）》”’]/.test(text) || /[（《“‘]/.test(last.text)) && blockOf(last.node) === block) {
                const [a, b] = [boxOf(last.node, last.at), boxOf(node, i)];
                if (a?.width > 1 && b?.width > 1 && b.top - a.top > a.height / 2 && b.left <= a.left) found.add(`${last.text}|${text}：${block.textContent.trim().slice(0, 40)}`);
              }
              last = here;
            }
          }
          return [...found];
        }
        """;

    /// <summary>What is set to the full width of its lines; on a phone that tears short lines apart.</summary>
    public const string Justified =
        "() => [...document.querySelectorAll('main *')].filter(e => getComputedStyle(e).textAlign.startsWith('justify')).map(e => e.textContent.trim().slice(0, 40))";

    /// <summary>How many lines the crumbs take; 0 where there are none.</summary>
    public const string CrumbLines =
        "() => new Set([...document.querySelectorAll('.crumbs li')].map(e => Math.round(e.getBoundingClientRect().top))).size";
}
