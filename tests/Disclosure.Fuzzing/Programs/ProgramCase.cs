using System.Globalization;

namespace Disclosure.Fuzzing.Programs;

/// <summary>One run of the program on something hostile.</summary>
/// <param name="Number">Its number: the same one is always the same case.</param>
/// <param name="Kind">What is hostile: folder, theme, options or repository.</param>
/// <param name="Deeds">What is done before the run.</param>
/// <param name="Arguments">The command line.</param>
internal sealed record ProgramCase(int Number, string Kind, IReadOnlyList<Deed> Deeds, IReadOnlyList<string> Arguments)
{
    private const int Shown = 100;

    /// <summary>A line for a shell that runs <c>"$0" "$@"</c> in some odd way; blank for a plain run.</summary>
    public string Shell { get; init; } = "";

    /// <summary>Variables of the environment; null takes one away.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The case in words.</summary>
    public override string ToString() =>
        $"case {Number} ({Kind}): {string.Join(" | ", Deeds.Select(d => Plain(d.What)))} | {string.Join(' ', Arguments.Select(Quoted))}"
        + $"{(Shell.Length == 0 ? "" : $" | sh: {Shell}")}{string.Concat(Environment.Select(e => $" | {e.Key}={e.Value}"))}";

    private static string Quoted(string word)
    {
        return $"'{Plain(word.Length > Shown ? word[..Shown] : word)}'{(word.Length > Shown ? $"({word.Length})" : "")}";
    }

    // What the cases are made of could control the terminal of whoever reads of them.
    private static string Plain(string text) => string.Concat(text.Select(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format ? $"\\u{(int)c:x4}" : $"{c}"));
}
