using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme;
using Disclosure.Site.Theme.Liquid;
using Fluid;
using Fluid.Parser;

namespace Disclosure.Tests.Theme;

/// <summary>One template, run with a text, a view and a list of views, or what is said of it.</summary>
internal static class LoneTemplate
{
    private static readonly TemplateOptions Options = Made();
    private static readonly TemplateParser Parser = new();

    /// <summary>What the template writes, or the message with its place.</summary>
    public static string Run(string text, params (string Name, string Text)[] others)
    {
        var findings = new FindingList();
        var sources = others.Append(("甲", text)).Select(t => new TemplateSource(t.Item1, t.Item1, t.Item2)).ToList();
        var templates = sources.Select(s => (s.Name, Template: Parser.Parse(s, findings)!)).ToList();
        if (findings.Count > 0) return string.Join("\n", findings.Sorted().Select(f => $"{f.Place}: {f.Message}"));
        try
        {
            return Run(templates[^1].Template, new TemplateFiles(templates));
        }
        catch (TemplateFault fault)
        {
            return $"{fault.Place}: {fault.Message}";
        }
    }

    /// <summary>The filters that a theme has.</summary>
    public static IEnumerable<string> Filters => Options.Filters.Select(f => f.Key).Order();

    private static string Run(FluidTemplate template, TemplateFiles files)
    {
        var options = Made();
        options.FileProvider = files;
        options.TemplateParsed = (path, _) => files.Parsed(path);
        var context = new PageContext(options, 300_000);
        context.SetValue("text", "甲乙");
        context.SetValue("view", ViewValue.Of(new LinkView("甲", "a.html")));
        context.SetValue("list", ViewValue.Of(new[] { new LinkView("甲", "a.html"), new LinkView("乙", "b.html") }));
        using var writer = new Utf8Writer();
        template.RenderAsync(writer, HtmlText.Encoder, context).AsTask().GetAwaiter().GetResult();
        return System.Text.Encoding.UTF8.GetString(writer.Written);
    }

    private static TemplateOptions Made()
    {
        var options = new TemplateOptions { StrictVariables = true, StrictFilters = true, MaxRecursion = PageContext.MostLevels, CultureInfo = CultureInfo.InvariantCulture };
        _ = new ViewShape<LinkView>(options).Value("text", v => v.Text).Value("href", v => v.Href);
        ThemeFilters.Bound(options);
        return options;
    }
}
