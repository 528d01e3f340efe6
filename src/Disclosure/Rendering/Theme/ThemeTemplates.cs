using System.Globalization;
using Disclosure.Core.Findings;
using Fluid;
using Fluid.Parser;

namespace Disclosure.Rendering.Theme;

/// <summary>The templates of a theme, parsed and checked, ready for several threads.</summary>
internal sealed class ThemeTemplates : IDisposable
{
    private const string Layout = "layout";

    private readonly Dictionary<string, (TemplateSource Source, IFluidTemplate Template)> _templates;
    private readonly TemplateOptions _options;
    private readonly ThreadLocal<PageBuffers> _buffers = new(() => new PageBuffers(), trackAllValues: true);

    private ThemeTemplates(Dictionary<string, (TemplateSource, IFluidTemplate)> templates, TemplateOptions options)
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
        var parser = new FluidParser();
        var templates = new Dictionary<string, (TemplateSource, IFluidTemplate)>(StringComparer.Ordinal);
        foreach (var (name, file, text) in theme.Templates())
        {
            var source = new TemplateSource(name, file, text);
            if (parser.TryParse(text, out var template, out var error)) templates[name] = (source, template);
            else findings.Error("template-syntax", SyntaxPlace(source, error), $"模板写法有误：{Words(error)}");
        }
        if (findings.Count > before) return null;
        foreach (var (kind, names) in shapes.ByKind.Append(new(Layout, shapes.Everywhere)))
        {
            if (templates.ContainsKey(kind)) new TemplateNames(templates, names, options.Filters, findings).Check(kind);
            else findings.Error("missing-file", Place.Whole($"{kind}.liquid"), "主题缺少这个模板。");
        }
        options.FileProvider = new TemplateFiles(templates.Values.Select(t => t.Item1));
        return findings.Count > before ? null : new ThemeTemplates(templates, options);
    }

    /// <summary>Renders a page, its own template within the layout, into <paramref name="sink"/>.</summary>
    /// <exception cref="ThemeException">A template asks for something that no page gives.</exception>
    public void Render(string kind, IEnumerable<KeyValuePair<string, object?>> names, string path, PageSink sink)
    {
        var buffers = _buffers.Value!;
        buffers.Clear();
        var context = new TemplateContext(_options) { CultureInfo = CultureInfo.InvariantCulture };
        foreach (var (name, value) in names) context.SetValue(name, value ?? false);
        context.SetValue("content", PageBuffers.Mark);
        Run(Layout, context, buffers.Layout);
        Run(kind, context, buffers.Content);
        sink(path, buffers.Join());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var buffers in _buffers.Values) buffers.Dispose();
        _buffers.Dispose();
    }

    private void Run(string name, TemplateContext context, Utf8Writer writer)
    {
        var (source, template) = _templates[name];
        try
        {
            // Nothing here waits: the names are in memory.
            template.RenderAsync(writer, HtmlText.Encoder, context).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is FluidException or ParseException or InvalidOperationException or ArgumentException)
        {
            throw new ThemeException(Finding.Error("template-failed", Place.Whole(source.File), $"模板运行出错：{e.Message}"), e);
        }
    }

    private static Place SyntaxPlace(TemplateSource source, string error)
    {
        // The parser's words end with the place: "… at (3:14)".
        var open = error.LastIndexOf('(');
        var numbers = open < 0 ? [] : error[(open + 1)..].Split(')')[0].Split(':');
        return numbers is [var line, var column]
            && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var l)
            && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var c)
                ? new Place(source.File, l, c)
                : Place.Whole(source.File);
    }

    private static string Words(string error) => error.Split('\n')[0].Trim();
}
