using Disclosure.Input.Keys;

namespace Disclosure.Formatting;

/// <summary>Writes the short files of a unit as the guide has them.</summary>
internal static class UnitText
{
    /// <summary>What a unit is called, <c>unit.yaml</c>.</summary>
    /// <param name="name">Its full name.</param>
    /// <param name="shortName">A short one; blank for none.</param>
    public static string Of(string name, string shortName) => KeyedText.Of([new(UnitKeys.Name.Name, name), new(UnitKeys.ShortName.Name, shortName)]);
}
