using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Liquid;
using Fluid;
using Fluid.Parser;

namespace Disclosure.Site.Theme;

/// <summary>The templates of a theme, parsed and checked, ready for several threads.</summary>
internal sealed class ThemeTemplates : IDisposable
{
    private const string Layout = "layout";

    // The longest page of the real budget takes 4,000 steps; those that list the whole site take as many as there is.
    private const int MostSteps = 300_000;
    private const int MostStepsOfSite = 10_000_000;
    private static readonly string[] OfSite = ["portal", "department", "sitemap", "search", "names"];

    private readonly Dictionary<string, (TemplateSource Source, FluidTemplate Template)> _templates;
    private readonly TemplateOptions _options;
    private readonly ThreadLocal<PageBuffers> _buffers = new(() => new PageBuffers(), trackAllValues: true);

    private ThemeTemplates(Dictionary<string, (TemplateSource, FluidTemplate)> templates, TemplateOptions options)
    {
        _templates = templates;
        _options = options;
    }

    /// <summary>
    /// Parses the templates and looks through each kind of page for names that nobody defines;
    /// null with findings when anything is wrong.
    /// </summary>
    public static ThemeTemplates? Parse(ThemeFolder theme, PageShapes shapes, TemplateOptions options, FindingList findings)
    {
        var before = findings.Count;
        ThemeFilters.Bound(options);
        var parser = new TemplateParser();
        var templates = new Dictionary<string, (TemplateSource Source, FluidTemplate Template)>(StringComparer.Ordinal);
        foreach (var source in theme.Templates())
        {
            if (parser.Parse(source, findings) is { } template) templates[source.Name] = (source, template);
        }
        if (findings.Count > before) return null;
        foreach (var (kind, names) in shapes.ByKind.Append(new(Layout, shapes.Everywhere)))
        {
            if (templates.ContainsKey(kind)) new TemplateNames(templates, names, options.Filters, findings).Check(kind);
            else findings.Error("missing-file", Place.Whole(kind + TemplateFiles.Ending), "主题缺少这个模板。");
        }
        if (findings.Count > before) return null;
        var files = new TemplateFiles(templates.Select(t => (t.Key, t.Value.Template)));
        options.FileProvider = files;
        options.TemplateParsed = (path, _) => files.Parsed(path);
        options.MaxRecursion = PageContext.MostLevels;
        return new ThemeTemplates(templates, options);
    }

    /// <summary>Renders a page, its own template within the layout, into <paramref name="sink"/>.</summary>
    /// <exception cref="ThemeException">A template fails.</exception>
    public void Render(string kind, IEnumerable<KeyValuePair<string, object?>> names, string path, PageSink sink)
    {
        var buffers = _buffers.Value!;
        buffers.Clear();
        var context = new PageContext(_options, OfSite.Contains(kind) ? MostStepsOfSite : MostSteps);
        foreach (var (name, value) in names) context.SetValue(name, ViewValue.Of(value));
        context.SetValue("content", PageBuffers.Mark);
        Run(Layout, context, buffers.Layout);
        if (!buffers.HasPlace) throw Fault(Place.Whole(_templates[Layout].Source.File), "layout 要把 {{ content | raw }} 写一次，只写一次：每一页的内容放在那里。");
        Run(kind, context, buffers.Content);
        sink(path, buffers.Join());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var buffers in _buffers.Values) buffers.Dispose();
        _buffers.Dispose();
    }

    private void Run(string name, PageContext context, Utf8Writer writer)
    {
        var (source, template) = _templates[name];
        try
        {
            // Nothing here waits: the names are in memory.
            template.RenderAsync(writer, HtmlText.Encoder, context).AsTask().GetAwaiter().GetResult();
        }
        catch (TemplateFault fault) when (fault.Place is { } place)
        {
            throw Fault(place, fault.Message, fault);
        }
        // Outside of every piece that knows its place: a bound that text alone has reached.
        catch (Exception e) when (FaultWords.Covers(e))
        {
            var fault = new FaultWords(source, 0, context).Of(e);
            throw Fault(fault.Place!.Value, fault.Message, e);
        }
    }

    private static ThemeException Fault(Place place, string message, Exception? inner = null) =>
        new(Finding.Error("template-failed", place, message), inner);
}
