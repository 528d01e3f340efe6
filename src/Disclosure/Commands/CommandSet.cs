namespace Disclosure.Commands;

/// <summary>The commands of the program. Each puts itself in when the program starts (<see cref="Add"/>), so that a new one is one file.</summary>
internal static class CommandSet
{
    private static readonly List<ProgramCommand> Added = [];

    /// <summary>The commands: the one that is meant when none is named, then the others by name.</summary>
    public static IReadOnlyList<ProgramCommand> All { get => field ??= [.. Added.OrderBy(c => c is not BuildCommand).ThenBy(c => c.Name, StringComparer.Ordinal)]; }

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(c => c.Name);

    /// <summary>Puts a command in: called by its file, of a module initializer, before anything of the program runs.</summary>
    public static void Add(ProgramCommand command) => Added.Add(command);

    /// <summary>Runs a command line. The exit code is 0, 1 when there are errors in the input, 2 when the command is misused.</summary>
    /// <param name="arguments">The words of the command line.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="interruption">Tells a command that has begun something to end; null where nothing does.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, Interruption? interruption = null) =>
        new CommandDispatch(All).Run(arguments, output, error, interruption);
}
