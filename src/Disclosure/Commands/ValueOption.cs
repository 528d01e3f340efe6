using System.CommandLine;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>An option with a value: any text that has no blanks alone.</summary>
internal class ValueOption : Option<string?>
{
    /// <summary>An option.</summary>
    /// <param name="name">Its name, with both strokes.</param>
    /// <param name="value">What its value is, in a Chinese word.</param>
    /// <param name="words">What it is for, in Chinese, without a full stop.</param>
    /// <param name="fallback">The value that stands for it when it is not written; null for none.</param>
    public ValueOption(string name, string value, string words, string? fallback = null)
        : base(name)
    {
        (HelpName, Description) = (value, words);
        if (fallback is null) return;
        Description += $"；默认 {fallback}";
        DefaultValueFactory = _ => fallback;
    }

    /// <summary>What a shell offers for it, by what else stands on the command line.</summary>
    public Func<ParseResult, IEnumerable<string>> Offers { init => CompletionSources.Add(context => value(context.ParseResult)); }

    /// <summary>What is wrong with its value on a command line, in Chinese; null when nothing is, or when it is not written.</summary>
    public string? MisuseIn(ParseResult parsed) =>
        parsed.GetResult(this) is null || parsed.GetValue(this) is not { } text ? null : MisuseOf(text);

    /// <summary>What is wrong with a value, in Chinese; null when nothing is.</summary>
    protected virtual string? MisuseOf(string text) => null;
}

/// <summary>An option whose value is read as something: a year, a number.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="value">What its value is, in a Chinese word.</param>
/// <param name="words">What it is for.</param>
/// <param name="expected">What its value should be, for who wrote another.</param>
/// <param name="read">Reads it; null for what cannot be read.</param>
internal sealed class ReadOption<T>(string name, string value, string words, string expected, Func<string, T?> read) : ValueOption(name, value, words)
    where T : struct
{
    /// <summary>What stands on a command line; null when it is not written.</summary>
    public T? Of(CommandContext context) => context.Value(this) is { } text ? read(text) : null;

    /// <inheritdoc/>
    protected override string? MisuseOf(string text) => read(text) is null ? $"「{Name}」应当是{expected}；实际是{Bracketed.Of(text)}。" : null;
}

/// <summary>An option whose value is one of a few words, the first where it is not written.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class ChoiceOption<T> : ValueOption
{
    private readonly IReadOnlyList<(string Word, T Meaning, string Use)> _choices;

    /// <summary>An option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What its value is, in a Chinese word.</param>
    /// <param name="choices">The words, what each stands for, and for what it is good.</param>
    public ChoiceOption(string name, string value, params IReadOnlyList<(string Word, T Meaning, string Use)> choices)
        : base(name, value, string.Join("、", choices.Select(c => $"{c.Word}（{c.Use}）")), choices[0].Word)
    {
        _choices = choices;
        CompletionSources.Add([.. choices.Select(c => c.Word)]);
    }

    /// <summary>What is chosen on a command line.</summary>
    public T Of(CommandContext context) => _choices.First(c => c.Word == context.Value(this)).Meaning;

    /// <inheritdoc/>
    protected override string? MisuseOf(string text)
    {
        var words = _choices.Select(c => c.Word).ToList();
        return words.Contains(text) ? null : $"「{Name}」应当是 {string.Join("、", words)} 之一；实际是{Bracketed.Of(text)}{NearestName.Hint(text, words)}。";
    }
}
