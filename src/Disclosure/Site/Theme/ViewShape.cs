using System.Diagnostics.CodeAnalysis;
using Disclosure.Site.Theme.Liquid;
using Fluid;

namespace Disclosure.Site.Theme;

/// <summary>Which names a value has that templates see; null stands for a plain text or number.</summary>
internal class ViewShape
{
    private readonly Dictionary<string, ViewShape?> _members = new(StringComparer.Ordinal);

    /// <summary>The names.</summary>
    public IReadOnlyDictionary<string, ViewShape?> Members => _members;

    /// <summary>What its elements are, when it is a list; else null.</summary>
    public ViewShape? Element { get; private init; }

    /// <summary>A list of values of a shape.</summary>
    public static ViewShape ListOf(ViewShape element) => new() { Element = element };

    /// <summary>Adds a name.</summary>
    protected void Add(string name, ViewShape? shape) => _members.Add(name, shape);
}

/// <summary>Tells the template engine, name by name, what it may read of a view.</summary>
internal sealed class ViewShape<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.PublicFields
        | DynamicallyAccessedMemberTypes.PublicProperties)]
T>(TemplateOptions options) : ViewShape
    where T : class
{
    /// <summary>A text, a number, or a flag.</summary>
    public ViewShape<T> Value<TValue>(string name, Func<T, TValue> read) => Register(name, read, null);

    /// <summary>Another view, or false where there is none: to a strict engine nil is a name that nobody defined.</summary>
    public ViewShape<T> One(string name, Func<T, object?> read, ViewShape shape) => Register(name, v => ViewValue.Of(read(v)), shape);

    /// <summary>A list of views.</summary>
    public ViewShape<T> Many<TValue>(string name, Func<T, IReadOnlyList<TValue>> read, ViewShape element) =>
        Register(name, v => ViewValue.Of(read(v)), ListOf(element));

    private ViewShape<T> Register<TValue>(string name, Func<T, TValue> read, ViewShape? shape)
    {
        options.MemberAccessStrategy.Register<T, TValue>(name, read);
        Add(name, shape);
        return this;
    }
}
