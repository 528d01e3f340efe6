using Disclosure.Commands;

namespace Disclosure.Browser.Sites;

/// <summary>A command of the program run within the tests, which are compiled already: a process of its own begins with that.</summary>
internal static class CommandRun
{
    public static ChildProcess Of(params string[] arguments)
    {
        using var output = new StringWriter();
        var code = CommandSet.Run(arguments, output, output);
        return new(string.Join(' ', ["disclosure", .. arguments]), code, output.ToString());
    }
}
