using Disclosure.Commands;
using Disclosure.Starting;
using Disclosure.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Disclosure.Tests.Starting;

/// <summary>An empty folder becomes a portal in which everything works.</summary>
public sealed class InitCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("central-department", "xubu-office/2030")]
    [InlineData("final-accounts", "xubu-office/2030-final")]
    [InlineData("shanghai-final-accounts", "xushi-institute/2030-final")]
    [InlineData("shanghai-department", "xushi-committee/2030")]
    [InlineData("shanghai-unit", "xushi-bureau/2030")]
    public void A_made_up_budget_put_into_the_new_portal_is_built(string edition, string budget)
    {
        Init(edition);
        var unit = budget.Split('/')[0];
        Copy(Repository.Tests("Inputs", "shipped", "classifications", "2030"), "input", "classifications", "2030");
        Copy(Repository.Tests("Inputs", "shipped", "units", unit, budget.Split('/')[1]), "input", "units", unit, budget.Split('/')[1]);
        File.Copy(Repository.Tests("Inputs", "shipped", "units", unit, "unit.yaml"), _scratch.Path("portal", "input", "units", unit, "unit.yaml"));
        Run("build", "--input", In("input"), "--output", In("output")).ShouldBe(0, _error.ToString());
    }

    [Fact]
    public void The_real_budget_put_into_the_new_portal_is_built()
    {
        Init("wuhan-2024");
        Copy(Path.Combine(Repository.Input, "units"), "input", "units");
        Run("build", "--input", In("input"), "--output", In("output")).ShouldBe(0, _error.ToString());
    }

    [Fact]
    public void Every_edition_that_ships_can_be_chosen() =>
        ShippedInput.Editions.ShouldBe(Directory.GetDirectories(Path.Combine(Repository.Input, "editions")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_and_those_it_is_based_on_come_as_they_lie_in_the_repository(string edition)
    {
        Init(edition);
        foreach (var file in Directory.EnumerateFiles(In("input", "editions"), "*", SearchOption.AllDirectories))
        {
            File.ReadAllText(file).ShouldBe(File.ReadAllText(Path.Combine(Repository.Input, "editions", Path.GetRelativePath(In("input", "editions"), file))));
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_is_written_has_the_form_of_the_guide(string edition)
    {
        Init(edition);
        Run("format", "--check", "--input", In("input")).ShouldBe(0, _output.ToString());
    }

    [Fact]
    public void The_schemas_are_those_that_the_command_writes()
    {
        Init("wuhan-2024");
        var before = Snapshot(In("schemas"));
        using var program = new ProgramProcess(In(), "exec \"$0\" \"$@\"", "schema");
        program.End().ShouldBe(0);
        Snapshot(In("schemas")).ShouldBe(before);
    }

    [Fact]
    public void The_editor_is_told_of_the_schemas()
    {
        Init("wuhan-2024");
        File.ReadAllText(In(".vscode", "settings.json")).ShouldBe(File.ReadAllText(In("schemas", "settings.json")));
    }

    [Theory]
    [InlineData(".github/workflows/disclosure.yml", "jobs")]
    [InlineData(".gitlab-ci.yml", "pages")]
    [InlineData(".workflow/check.yml", "stages")]
    [InlineData(".workflow/publish.yml", "stages")]
    public void A_workflow_is_YAML(string file, string key)
    {
        Init("wuhan-2024");
        var yaml = new YamlStream();
        using (var reader = new StreamReader(In(file))) yaml.Load(reader);
        ((YamlMappingNode)yaml.Documents[0].RootNode).Children.Keys.ShouldContain(new YamlScalarNode(key));
    }

    [Theory]
    [InlineData(".github/workflows/disclosure.yml")]
    [InlineData(".gitlab-ci.yml")]
    [InlineData(".workflow/check.yml")]
    [InlineData(".workflow/publish.yml")]
    [InlineData("netlify.toml")]
    public void Every_step_that_a_workflow_runs_is_there(string file)
    {
        Init("wuhan-2024");
        var steps = File.ReadAllText(In(file)).Split(' ', '\n', '"').Where(w => w.StartsWith("ci/", StringComparison.Ordinal)).Distinct().ToList();
        steps.ShouldNotBeEmpty();
        steps.Where(s => !File.Exists(In(s))).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_of_a_unit_comes_with_it()
    {
        Init("wuhan-2024");
        Directory.GetFileSystemEntries(In("input", "units")).Select(Path.GetFileName).ShouldBe([".gitkeep"]);
        File.ReadLines(In("input", "site.yaml")).ShouldAllBe(line => line.Length == 0 || line.StartsWith('#'));
    }

    [Fact]
    public void The_read_me_names_the_three_steps_and_the_edition()
    {
        Init("wuhan-2024");
        var text = File.ReadAllText(In("README.md"));
        foreach (var words in new[] { "input/site.yaml", "disclosure import 预算.pdf", "--edition wuhan-2024", "disclosure check", "武汉市区级部门预算公开表" }) text.ShouldContain(words);
    }

    [Fact]
    public void A_folder_with_a_repository_alone_counts_as_empty()
    {
        Directory.CreateDirectory(In(".git"));
        Init("wuhan-2024");
        File.Exists(In("input", "site.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_holds_anything_is_refused_and_left_as_it_is()
    {
        Put("portal/notes.txt", "x");
        Run("init", In(), "--edition", "wuhan-2024").ShouldBe(1);
        _error.ToString().ShouldStartWith($"{In()}: 错误 init-not-empty: 这个文件夹不是空的，里面有「notes.txt」；请换一个空文件夹，或者还没有的名称。");
        Directory.GetFileSystemEntries(In()).Select(Path.GetFileName).ShouldBe(["notes.txt"]);
    }

    [Fact]
    public void A_file_in_its_place_is_refused()
    {
        Put("portal", "x");
        Run("init", In(), "--edition", "wuhan-2024").ShouldBe(1);
        _error.ToString().ShouldContain("init-file: 这里不是文件夹；");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_leaves_nothing()
    {
        Put("file", "x");
        Run("init", _scratch.Path("file", "portal"), "--edition", "wuhan-2024").ShouldBe(1);
        _error.ToString().ShouldContain("init-io: 写不进这个文件夹：");
        Directory.GetFileSystemEntries(_scratch.Folder).Select(Path.GetFileName).ShouldBe(["file"]);
    }

    [Fact]
    public void An_edition_that_does_not_ship_is_named_with_the_nearest()
    {
        Run("init", In(), "--edition", "wuhan-2042").ShouldBe(2);
        _error.ToString().ShouldStartWith("没有名为「wuhan-2042」的版式；最接近的是「wuhan-2024」；有的是：central-department、");
    }

    [Fact]
    public void Without_an_edition_those_that_ship_are_listed()
    {
        Run("init", In()).ShouldBe(2);
        _error.ToString().ShouldContain("wuhan-2024，武汉市区级部门预算公开表");
    }

    public static TheoryData<string> Editions() => [.. ShippedInput.Editions];

    private void Init(string edition) => Run("init", In(), "--edition", edition).ShouldBe(0, _error.ToString());

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_scratch.Path(name))!);
        File.WriteAllText(_scratch.Path(name), text);
    }

    private void Copy(string folder, params string[] to) => _scratch.Copy(folder, Path.Combine(["portal", .. to]));

    private string In(params string[] steps) => _scratch.Path(["portal", .. steps]);

    private static Dictionary<string, string> Snapshot(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);
}
