using Disclosure.Site.Theme.Liquid;
using Fluid.Ast;

namespace Disclosure.Site.Theme;

/// <summary>The names that a template may use at the place that is looked at, with what is known of each; null of a plain value.</summary>
/// <param name="names">Those that the page gives.</param>
internal sealed class TemplateScope(IReadOnlyDictionary<string, ViewShape?> names)
{
    // What Liquid itself gives: in loops, and of any list or text.
    private static readonly string[] OfLists = ["size", "first", "last"];
    private static readonly string[] OfLoops = ["forloop", "parentloop", "tablerowloop"];

    private readonly Dictionary<string, ViewShape?> _names = new(names, StringComparer.Ordinal);

    /// <summary>Gives a name a value.</summary>
    public void Define(string name, ViewShape? shape) => _names[name] = shape;

    /// <summary>Gives a name the values of a list, one after the other.</summary>
    public void DefineEach(string name, Expression list)
    {
        Define(name, ShapeOf(list)?.Element);
        Define("forloop", null);
    }

    /// <summary>Visits what stands in a loop, with the names that only it has.</summary>
    public void Loop(string identifier, Expression source, Action visit)
    {
        var had = _names.TryGetValue(identifier, out var before);
        Define(identifier, ShapeOf(source)?.Element);
        foreach (var name in OfLoops) Define(name, null);
        visit();
        if (had) Define(identifier, before);
        else _names.Remove(identifier);
    }

    /// <summary>What is known of the value of an expression; null when it is plain, or computed.</summary>
    public ViewShape? ShapeOf(Expression expression) => expression switch
    {
        PlacedExpression placed => ShapeOf(placed.Inner),
        MemberExpression member => Follow(member, null),
        FilterExpression { Name: "first" or "last" } filter => ShapeOf(filter.Input)?.Element,
        FilterExpression { Name: "reverse" or "sort" or "where" or "concat" } filter => ShapeOf(filter.Input),
        _ => null,
    };

    /// <summary>The same of a name and names within it.</summary>
    /// <param name="expression">The names.</param>
    /// <param name="unknown">Is told of one that nobody defines: all up to it, it, and those that there are.</param>
    public ViewShape? Follow(MemberExpression expression, Action<string, string, IEnumerable<string>>? unknown)
    {
        var path = "";
        IReadOnlyDictionary<string, ViewShape?> known = _names;
        ViewShape? shape = null;
        foreach (var segment in expression.Segments)
        {
            if (segment is not IdentifierSegment { Identifier: var name }) return null;
            var isRoot = path.Length == 0;
            path += isRoot ? name : "." + name;
            // Of a plain value or of something computed nothing more is known.
            if (!isRoot && shape is null) return null;
            if (!isRoot && OfLists.Contains(name)) return name == "size" ? null : shape!.Element;
            if (!known.TryGetValue(name, out shape))
            {
                unknown?.Invoke(path, name, known.Keys);
                return null;
            }
            known = shape?.Members ?? known;
        }
        return shape;
    }
}
