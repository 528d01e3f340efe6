namespace Disclosure.Core.Matching;

/// <summary>Says what happened to a figure.</summary>
internal static class FigureKinds
{
    /// <summary>What happened to it; a blank counts as nothing.</summary>
    public static FigureKind Of(decimal from, decimal to) =>
        from == to ? FigureKind.Rewritten : from == 0 ? FigureKind.Added : to == 0 ? FigureKind.Removed : FigureKind.Changed;
}
