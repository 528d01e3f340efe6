using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Disclosure.Core.Editions;

namespace Disclosure.Tests.Records;

/// <summary>
/// All that a value says, property by property, those included that only Core sees: what is added to a record and not written down makes
/// a difference here.
/// </summary>
internal static class Spelled
{
    /// <summary>A value, spelled out.</summary>
    public static string Out(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null: text.Append("null\n"); break;
            case string or DateOnly or bool or Enum: text.Append(CultureInfo.InvariantCulture, $"\"{value}\"\n"); break;
            // With its places: 1.50 is not 1.5.
            case IFormattable number: text.Append(number.ToString(null, CultureInfo.InvariantCulture)).Append('\n'); break;
            // In no order.
            case Classification classification: Write(text, (classification.Name, classification.Levels, classification.Subjects.OrderBy(s => s.Code, StringComparer.Ordinal)), depth); break;
            case IEnumerable items: WriteItems(text, items, depth); break;
            default: WriteProperties(text, value, depth); break;
        }
    }

    private static void WriteItems(StringBuilder text, IEnumerable items, int depth)
    {
        text.Append("[\n");
        foreach (var item in items) Write(text.Append(' ', depth + 1), item, depth + 1);
        text.Append(' ', depth).Append("]\n");
    }

    private static void WriteProperties(StringBuilder text, object value, int depth)
    {
        text.Append(value.GetType().Name).Append('\n');
        foreach (var (name, item) in PartsOf(value)) Write(text.Append(' ', depth + 1).Append(name).Append(": "), item, depth + 1);
    }

    private static IEnumerable<(string Name, object? Value)> PartsOf(object value) => value is System.Runtime.CompilerServices.ITuple tuple
        ? Enumerable.Range(0, tuple.Length).Select(i => ($"{i}", tuple[i]))
        : value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.Name != "EqualityContract" && p.GetIndexParameters().Length == 0)
            .Select(p => (p.Name, p.GetValue(value)));
}
