namespace Disclosure.Browser.Pages;

/// <summary>Asks a page, as the browser understood it, what has become of the texts of a hostile input.</summary>
internal static class HostileReport
{
    /// <summary>All a page says: its text, and the attributes that are read out, shown or searched; not those that only link.</summary>
    public const string Words =
        """
        () => {
          const links = ['href', 'id', 'class', 'headers', 'aria-labelledby'];
          const said = [...document.querySelectorAll('*')].flatMap(e => [...e.attributes])
            .filter(a => !links.includes(a.name)).map(a => a.value);
          return [document.title, document.body.textContent, ...said];
        }
        """;

    /// <summary>Elements and attributes that only an attack could have made; the theme itself has none of them, but for its own scripts and a block of data, which does not run.</summary>
    public const string Intruders =
        """
        () => [...document.querySelectorAll('*')]
          .filter(e => (e.tagName === 'SCRIPT' && e.type !== 'application/ld+json' && (e.text || !/^((\.\.\/)+|\/[^"]*\/)?assets\/site(-search|-portal)?\.js$/.test(e.getAttribute('src'))))
            || ['IMG', 'IFRAME', 'B', 'STYLE'].includes(e.tagName) || (e.localName === 'svg' && !e.matches('.bar, .qr'))
            || [...e.attributes].some(a => a.name.startsWith('on'))
            || ['javascript:', 'data:'].includes(e.protocol))
          .map(e => e.cloneNode(false).outerHTML)
        """;

    /// <summary>The frame of a page: what <c>body</c> holds, and how many mains and first headings there are.</summary>
    public const string Frame =
        """
        () => [...[...document.body.children].map(e => `${e.localName}.${e.className}`),
          `main ${document.querySelectorAll('main').length}`, `h1 ${document.querySelectorAll('h1').length}`].join(' ')
        """;
}
