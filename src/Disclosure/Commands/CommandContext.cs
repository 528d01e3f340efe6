using System.CommandLine;

namespace Disclosure.Commands;

/// <summary>What the action of a command is given.</summary>
/// <param name="Parsed">The words of the command line, parsed and free of misuse.</param>
/// <param name="Rest">The words behind <c>--</c>, of a command that takes any.</param>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Error">Takes what went wrong.</param>
/// <param name="Interruption">Tells a command that has begun something to end; null where nothing does.</param>
internal sealed record CommandContext(
    ParseResult Parsed, IReadOnlyList<string> Rest, TextWriter Output, TextWriter Error, Interruption? Interruption)
{
    /// <summary>The value of an option.</summary>
    public T? Value<T>(Option<T> option) => Parsed.GetValue(option);

    /// <summary>The value of an argument.</summary>
    public T? Value<T>(Argument<T> argument) => Parsed.GetValue(argument);

    /// <summary>From now on there is something to clean up; the token asks to do so and end.</summary>
    public CancellationToken Begin() => Interruption?.Begin() ?? default;

    /// <summary>From now on it goes on until somebody ends it, which the token tells: so it is meant to end.</summary>
    public CancellationToken BeginUntilStopped() => Interruption?.BeginUntilStopped() ?? default;
}
