namespace Disclosure.Core.Editions;

/// <summary>What the official form prints around a table, beside its name and unit.</summary>
/// <param name="Left">What stands above it at the left, e.g. <c>编制单位：{单位}</c>; blank for nothing.</param>
/// <param name="Right">What stands above it at the right, e.g. <c>公开01表</c>; blank for nothing.</param>
/// <param name="HasNumber">Whether its number is printed before its name. Addresses and navigation have it in any case.</param>
public sealed record TableMargins(string Left, string Right, bool HasNumber)
{
    /// <summary>Nothing but the number.</summary>
    public static readonly TableMargins Usual = new("", "", true);

    /// <summary>Whether there is a line around it.</summary>
    public bool HasLine => Left.Length + Right.Length > 0;

    /// <summary>They as they are printed, with the name of the unit and the number of the table in their places.</summary>
    public TableMargins Of(string unit, string number) => this with { Left = Named(Left, unit, number), Right = Named(Right, unit, number) };

    private static string Named(string text, string unit, string number) =>
        text.Replace("{单位}", unit, StringComparison.Ordinal).Replace("{表号}", number, StringComparison.Ordinal);
}
