using System.CommandLine;
using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>A command is declared in one place: a made-up one is found everywhere by being in the list.</summary>
public sealed class CommandRegistryTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_command_in_the_list_runs()
    {
        Run("greet", "--name", "甲").ShouldBe(0);
        _output.ToString().Trim().ShouldBe("你好，甲。");
    }

    [Fact]
    public void A_default_stands_for_an_option_that_is_not_written()
    {
        Run("greet");
        _output.ToString().Trim().ShouldBe("你好，各位。");
    }

    [Theory]
    [InlineData(@"\n  greet +问候\r?\n")]
    [InlineData(@"\n  disclosure greet \[选项\]\r?\n")]
    [InlineData("greet 用：问候谁；默认 各位")]
    [InlineData("greet：没有人可以问候")]
    [InlineData(@"\n  disclosure greet --name 甲\r?\n")]
    public void The_help_says_what_it_declares(string words)
    {
        Run("--help");
        _output.ToString().ShouldMatch(words);
    }

    [Fact]
    public void A_command_has_a_help_of_its_own()
    {
        Run("greet", "--help").ShouldBe(0);
        _output.ToString().ShouldStartWith("disclosure greet：问候。");
    }

    [Fact]
    public void The_help_of_a_command_names_no_option_of_another()
    {
        Run("greet", "--help");
        _output.ToString().ShouldNotContain("--theme");
    }

    [Fact]
    public void A_misspelt_command_is_hinted_at()
    {
        Run("gret").ShouldBe(2);
        _error.ToString().ShouldStartWith("不认识「gret」；最接近的是「greet」。");
    }

    [Fact]
    public void A_misspelt_option_is_hinted_at()
    {
        Run("greet", "--nane", "甲").ShouldBe(2);
        _error.ToString().ShouldStartWith("不认识「--nane」；最接近的是「--name」。");
    }

    [Theory]
    [InlineData("用法见：disclosure greet --help", "greet", "--nane", "甲")]
    [InlineData("用法见：disclosure greet --help", "greet", "--times", "零")]
    [InlineData("用法见：disclosure build --help", "build", "--nane", "甲")]
    [InlineData("用法见：disclosure --help", "--nane", "甲")]
    [InlineData("用法见：disclosure --help", "gret")]
    public void Misuse_ends_with_the_help_to_look_at(string hint, params string[] arguments)
    {
        Run(arguments).ShouldBe(2);
        _error.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[^1].ShouldBe(hint);
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_misuse()
    {
        Run("greet", "--times", "零").ShouldBe(2);
        _error.ToString().ShouldStartWith("「--times」应当是一位数字；实际是「零」。");
    }

    [Theory]
    [InlineData("build", "--input", "--output", "--theme", "--unit", "--year", "--help")]
    [InlineData("check", "--input", "--unit", "--year", "--format", "--strict", "--help")]
    [InlineData("diff", "--input", "--unit", "--format", "--top", "--explain", "--help", "--")]
    [InlineData("explain", "编号", "--help")]
    [InlineData("pdf", "--input", "--output", "--theme", "--unit", "--year", "--chromium", "--help")]
    [InlineData("schema", "--input", "--output", "--help")]
    public void The_help_of_a_command_names_all_that_it_takes(string command, params string[] known)
    {
        CommandSet.Run([command, "--help"], _output, _error).ShouldBe(0);
        var words = _output.ToString().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in known) words.ShouldContain(word);
    }

    [Fact]
    public void Every_file_of_a_command_puts_it_into_the_set() => typeof(ProgramCommand).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(ProgramCommand))).Except(CommandSet.All.Select(c => c.GetType())).ShouldBeEmpty();

    [Fact]
    public void Every_command_has_a_class_of_tests_that_is_called_like_it() => CommandSet.All.Select(c => c.GetType().Name + "Tests")
        .Except(typeof(CommandRegistryTests).Assembly.GetTypes().Where(HasTests).Select(t => t.Name), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void No_other_file_names_a_command_that_only_its_own_declares()
    {
        var folder = Path.Combine(Repository.Root, "src", "Disclosure");
        var set = File.ReadAllText(Path.Combine(folder, "Commands", "CommandSet.cs")) + File.ReadAllText(Path.Combine(folder, "Commands", "CommandDispatch.cs"));
        CommandSet.All.Select(c => c.GetType().Name).Where(n => set.Contains(n, StringComparison.Ordinal)).ShouldBe([nameof(BuildCommand)]);
    }

    [Fact]
    public void The_one_that_is_meant_when_none_is_named_comes_first_and_the_others_by_name() =>
        CommandSet.Names.ShouldBe(["build", .. CommandSet.Names.Skip(1).Order(StringComparer.Ordinal)]);

    [Fact]
    public void No_line_of_the_help_is_wider_than_a_hundred_columns()
    {
        CommandSet.Run(["--help"], _output, _error);
        _output.ToString().Split('\n').ShouldAllBe(line => line.Sum(c => c >= '\u2E80' ? 2 : 1) <= 100);
    }

    private static bool HasTests(Type type) => type.GetMethods().Any(m => m.IsDefined(typeof(FactAttribute), inherit: true));

    private int Run(params string[] arguments) => new CommandDispatch([.. CommandSet.All, new Greeting()]).Run(arguments, _output, _error, null);

    private sealed class Greeting : ProgramCommand
    {
        private static readonly ValueOption Whom = new("--name", "名字", "问候谁", "各位");
        private static readonly ReadOption<int> Times = new("--times", "次数", "问候几次", "一位数字", t => t is [>= '0' and <= '9' and var digit] ? digit - '0' : null);

        public override string Name => "greet";

        public override string Purpose => "问候";

        public override IReadOnlyList<Option> Options => [Whom, Times];

        public override IReadOnlyList<string> Examples => ["greet --name 甲"];

        public override string OnFailure => "没有人可以问候";

        public override int Run(CommandContext context)
        {
            context.Output.WriteLine($"你好，{context.Value(Whom)}。");
            return Done;
        }
    }
}
