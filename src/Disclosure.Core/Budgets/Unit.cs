namespace Disclosure.Core.Budgets;

/// <summary>A government unit.</summary>
/// <param name="Key">The name of its folder, in ASCII.</param>
/// <param name="Name">Its official name.</param>
/// <param name="ShortName">简称, or blank.</param>
public sealed record Unit(string Key, string Name, string ShortName)
{
    /// <summary>Its name where there is little room.</summary>
    public string Brief => ShortName.Length > 0 ? ShortName : Name;
}
