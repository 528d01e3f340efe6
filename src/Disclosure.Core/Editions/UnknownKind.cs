namespace Disclosure.Core.Editions;

/// <summary>
/// What those throw who tell grids from lists of fields, and both from what is composed of them, when they meet anything else: a kind that
/// nobody shows, compares or checks must not go by in silence.
/// </summary>
public static class UnknownKind
{
    /// <summary>The exception for a section, or the form of one.</summary>
    public static NotSupportedException Of(object section) =>
        new($"{section.GetType().Name} is neither a grid nor a list of fields, and says of no such parts that it is composed of them.");
}
