using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>
/// What all commands print through: names, options, revisions and messages of other programs cannot control the terminal, or the
/// machine that runs a build. What is written as one line stays one line.
/// </summary>
/// <param name="inner">Where it goes.</param>
internal sealed class PrintedWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private bool _isStart = true;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <summary>The writer behind it where a person watches, for what colours its own words; else null.</summary>
    public static TextWriter? TerminalOf(TextWriter writer)
    {
        var behind = writer is PrintedWriter { Inner: var inner } ? inner : writer;
        var isTerminal = (ReferenceEquals(behind, Console.Out) && !Console.IsOutputRedirected)
            || (ReferenceEquals(behind, Console.Error) && !Console.IsErrorRedirected);
        return isTerminal ? behind : null;
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(StringBuilder? value) => Write(value?.ToString());

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value)) inner.Write(PrintedText.Lines(value, ref _isStart));
    }

    /// <inheritdoc/>
    public override void WriteLine()
    {
        inner.WriteLine();
        _isStart = true;
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        inner.WriteLine(PrintedText.Line(value ?? "", _isStart));
        _isStart = true;
    }

    /// <inheritdoc/>
    public override void WriteLine(ReadOnlySpan<char> buffer) => WriteLine(buffer.ToString());

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    private TextWriter Inner => inner;
}
