namespace Disclosure.Browser.Pages;

/// <summary>Asks a page whether it is wider than its window.</summary>
internal static class OverflowReport
{
    /// <summary>Names what sticks out, beside the two widths: a bare pair of numbers would not say where to look.</summary>
    public const string Script =
        """
        () => {
          const page = document.scrollingElement;
          if (page.scrollWidth <= page.clientWidth) return '';
          const wide = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > page.clientWidth + 0.5 && !e.parentElement.closest('.scroll'))
            .slice(0, 8).map(e => `<${e.localName} class="${e.className}" id="${e.id}">`);
          return `内容宽 ${page.scrollWidth}，窗口宽 ${page.clientWidth}：${wide.join(' ')}`;
        }
        """;
}
