namespace Disclosure.Commands;

/// <summary>The commands of the program. A new one is a file, and a line here.</summary>
internal static class CommandSet
{
    /// <summary>The commands; the first is meant when none is named.</summary>
    public static IReadOnlyList<ProgramCommand> All { get; } =
    [
        new BuildCommand(),
        new CheckCommand(),
        new CiteCommand(),
        new DiffCommand(),
        new ExplainCommand(),
        new FormatCommand(),
        new ImportCommand(),
        new MergeCommand(),
        new PdfCommand(),
        new SchemaCommand(),
    ];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(c => c.Name)];

    /// <summary>Runs a command line. The exit code is 0, 1 when there are errors in the input, 2 when the command is misused.</summary>
    /// <param name="arguments">The words of the command line.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="interruption">Tells a command that has begun something to end; null where nothing does.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, Interruption? interruption = null) =>
        new CommandDispatch(All).Run(arguments, output, error, interruption);
}
