using Disclosure.Commands;

namespace Disclosure.Tests.Manual;

/// <summary>Every command line in the manual is one that the program understands, and the manual says what the help says.</summary>
public sealed class CommandExampleTests
{
    [Theory]
    [MemberData(nameof(ManualExample.Of), "sh", "", MemberType = typeof(ManualExample))]
    public void A_command_line_is_understood(ManualExample example)
    {
        example.Lines.ShouldAllBe(l => l.StartsWith("disclosure", StringComparison.Ordinal));
        example.Lines.Select(Misuse).ShouldAllBe(m => m == "");
    }

    [Fact]
    public void A_command_line_that_is_not_understood_would_be_seen() =>
        Misuse("disclosure check --quickly").ShouldStartWith("不认识「--quickly」");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_of_a_command_stands_on_its_page(string name)
    {
        var command = CommandSet.All.Single(c => c.Name == name);
        var text = ManualSite.Texts.Single(t => t.Path == $"commands/{name}.html").Markdown;
        command.Options.Select(o => o.Name).Append("--help").Where(o => !text.Contains($"| `{o}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_command_has_a_page() =>
        ManualSite.Texts.Where(t => t.Folder == "commands").Skip(1).Select(t => t.Title).ShouldBe(CommandSet.All.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(ManualExample.Of), "usage", "", MemberType = typeof(ManualExample))]
    public void How_a_command_is_used_is_what_its_help_says(ManualExample example)
    {
        var output = new StringWriter();
        CommandSet.Run([example.Page["commands/".Length..^".html".Length], "--help"], output, new StringWriter()).ShouldBe(0);
        output.ToString().ShouldContain(example.Text.TrimEnd());
    }

    public static TheoryData<string> Commands => [.. CommandSet.All.Select(c => c.Name)];

    // What is behind a sign of the shell, or a note, is not the program's. The commands are told apart and asked, and do nothing.
    private static string Misuse(string line)
    {
        var words = line.Split(" #")[0].Split(" > ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        var error = new StringWriter();
        var code = new CommandDispatch([.. CommandSet.All.Select(c => new Deaf(c))]).Run(words, new StringWriter(), error, null);
        return code == 0 ? "" : error.ToString();
    }

    // Declares what the command declares, and does nothing.
    private sealed class Deaf(ProgramCommand command) : ProgramCommand
    {
        public override string Name => command.Name;

        public override string Purpose => command.Purpose;

        public override IReadOnlyList<System.CommandLine.Argument> Arguments => command.Arguments;

        public override HelpEntry? Rest => command.Rest;

        public override IReadOnlyList<System.CommandLine.Option> Options => command.Options;

        public override IReadOnlyList<string> Examples => command.Examples;

        public override bool UsesFolders => false;

        public override string? MisuseOf(CommandContext context) => command.MisuseOf(context);

        public override int Run(CommandContext context) => Done;
    }
}
