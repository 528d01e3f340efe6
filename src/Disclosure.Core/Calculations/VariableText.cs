namespace Disclosure.Core.Calculations;

/// <summary>Formulas with what their variables stand for written out.</summary>
internal static class VariableText
{
    /// <summary>The text with each <c>&lt;变量&gt;</c> replaced.</summary>
    public static string In(string text, IReadOnlyDictionary<string, string> variables)
    {
        foreach (var (name, value) in variables) text = text.Replace($"<{name}>", value, StringComparison.Ordinal);
        return text;
    }
}
