using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A view as templates have it: its names can be read, and it is no text, which the engine would make of it with the words of the program.</summary>
internal sealed class ViewValue(object view) : ObjectValueBase(view)
{
    /// <summary>What templates have of a value of the program: a view, a list of views, or what the engine itself makes of texts and numbers.</summary>
    public static object Of(object? value) => value switch
    {
        // To a strict engine nil is a name that nobody defined.
        null => false,
        string or bool or int or FluidValue => value,
        IReadOnlyList<object> list => ListOf(list),
        _ => new ViewValue(value),
    };

    /// <inheritdoc/>
    public override string ToStringValue() => throw new InvalidCastException();

    /// <inheritdoc/>
    public override decimal ToNumberValue() => throw new InvalidCastException();

    private static FluidValue[] ListOf(IReadOnlyList<object> list)
    {
        var values = new FluidValue[list.Count];
        for (var i = 0; i < values.Length; i++) values[i] = list[i] is string text ? new StringValue(text) : new ViewValue(list[i]);
        return values;
    }
}
