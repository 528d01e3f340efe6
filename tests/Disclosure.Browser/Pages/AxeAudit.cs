using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>
/// axe's accessibility rules, run inside an open page. Deque's own call opens a second page and fetches every style
/// sheet anew, which a page on disk may not: so only its axe is taken here, and asked directly, at a quarter of the time.
/// </summary>
internal sealed class AxeAudit
{
    // The rules that axe leaves out unless they are named. The deprecated ones stay out, and so does css-orientation-lock,
    // which reads style sheets that a page on disk may not read.
    private static readonly string[] NamedOnly =
    [
        "color-contrast-enhanced", "focus-order-semantics", "hidden-content", "identical-links-same-purpose",
        "label-content-name-mismatch", "meta-refresh-no-exceptions", "p-as-heading", "table-fake-caption",
        "target-size", "td-has-header",
    ];

    private static readonly string[] AboutColours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

    private const string Report =
        """
        async options => {
          const { violations } = await axe.run(document, { preload: false, resultTypes: ['violations'], ...options });
          const reasons = node => [...node.any, ...node.all, ...node.none].map(check => `    - ${check.message}`);
          const place = node => [`  ${node.target.join(' ')}`, `    ${node.html.slice(0, 200)}`, ...reasons(node)];
          return violations
            .flatMap(rule => [`[${rule.impact}] ${rule.id}：${rule.help}（${rule.nodes.length} 处）`, ...rule.nodes.slice(0, 5).flatMap(place)])
            .join('\n');
        }
        """;

    private readonly IPage _page;

    private AxeAudit(IPage page) => _page = page;

    public static async Task<AxeAudit> PrepareAsync(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        return new(page);
    }

    /// <summary>What all rules find, in words; blank when they find nothing.</summary>
    public Task<string> AllRulesAsync() =>
        _page.EvaluateAsync<string>(Report, new { rules = NamedOnly.ToDictionary(rule => rule, _ => new { enabled = true }) });

    /// <summary>What the rules about colours find.</summary>
    public Task<string> ColoursAsync() =>
        _page.EvaluateAsync<string>(Report, new { runOnly = AboutColours });
}
