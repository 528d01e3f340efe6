using System.CommandLine;

namespace Disclosure.Commands;

/// <summary>
/// A command of the program: one file that says what it is called, what it is for, what may be written behind it, and what it does.
/// Parsing, help, completions and the hints for misspelt words are made of these declarations.
/// </summary>
internal abstract class ProgramCommand
{
    /// <summary>The exit code of what was done.</summary>
    protected const int Done = 0;

    /// <summary>The exit code of what could not be done.</summary>
    protected const int Failed = 1;

    /// <summary>The exit code of a command line that means nothing.</summary>
    public const int Misused = 2;

    /// <summary>Its name.</summary>
    public abstract string Name { get; }

    /// <summary>What it is for, in Chinese, without a full stop.</summary>
    public abstract string Purpose { get; }

    /// <summary>What is written behind its name, in short.</summary>
    public virtual string Usage => "[选项]";

    /// <summary>The words that it takes besides options.</summary>
    public virtual IReadOnlyList<Argument> Arguments => [];

    /// <summary>The words behind <c>--</c>, and what they say; null when it takes none.</summary>
    public virtual HelpEntry? Rest => null;

    /// <summary>Its options, in the order of the help.</summary>
    public abstract IReadOnlyList<Option> Options { get; }

    /// <summary>Command lines that are good to know, without the program's name.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>What is to be said of exit code 0; blank where it says no more than that all went well.</summary>
    public virtual string OnSuccess => "";

    /// <summary>When the exit code is 1, in Chinese; blank for never.</summary>
    public virtual string OnFailure => "";

    /// <summary>Whether paths mean anything to it, so that it must stand in a folder that there is.</summary>
    public virtual bool UsesFolders => true;

    /// <summary>What is wrong with the values on a command line, in Chinese; null when nothing is.</summary>
    public virtual string? MisuseOf(CommandContext context) => MisuseOfOptions(context);

    /// <summary>Does it; the exit code.</summary>
    public abstract int Run(CommandContext context);

    /// <summary>What is wrong with the values of its options.</summary>
    public string? MisuseOfOptions(CommandContext context) =>
        Options.OfType<ValueOption>().Select(o => o.MisuseIn(context.Parsed)).FirstOrDefault(m => m is not null);
}

/// <summary>A line of the help: what is written, and what it says.</summary>
/// <param name="Written">What is written.</param>
/// <param name="Words">What it says, in Chinese.</param>
internal readonly record struct HelpEntry(string Written, string Words);
