using System.Text.RegularExpressions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Structure;

/// <summary>The walls of the design: Core sees nothing of the program, and the stages of the program do not see each other.</summary>
public sealed partial class WallTests
{
    private static readonly string[] Stages = ["Downloads", "Input", "Output", "Print", "Records", "Site"];
    private static readonly string[] Above = ["Commands", "Pipeline", "Reports"];
    private static readonly string[] OnlyReading = ["Files", "Input"];

    [Fact]
    public void Core_has_no_package_and_no_project()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src", "Disclosure.Core", "Disclosure.Core.csproj"));
        ReferenceElement().Count(project).ShouldBe(0);
    }

    [Fact]
    public void Core_reads_and_writes_no_files()
    {
        Sources("Disclosure.Core").Where(s => FileAccess().IsMatch(s.Text)).Select(s => s.Name).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_stage_does_not_see_another(string stage, string other)
    {
        Sources($"Disclosure/{stage}")
            .Where(s => Regex.IsMatch(s.Text, $@"\bDisclosure\.{other}\b|^using {other}\b", RegexOptions.Multiline))
            .Select(s => s.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_room_below_all_others_sees_none() =>
        Sources("Disclosure/Files").Where(s => OtherRoom().Matches(s.Text).Any(m => m.Groups["room"].Value != "Files")).Select(s => s.Name).ShouldBeEmpty();

    [Theory]
    [InlineData("Input/Keys", "Input.Keys")]
    [InlineData("Input/Schemas", "Input.Keys|Input.Schemas")]
    [InlineData("Reports", "Reports")]
    [InlineData("Serving", "Reports|Serving|Starting")]
    [InlineData("Import/Blocks", "Import.Blocks")]
    [InlineData("Import/Pdf", "Import.Blocks|Import.Pdf")]
    [InlineData("Import/Office", "Import.Blocks|Import.Office")]
    public void A_room_sees_nothing_of_the_program_but(string room, string seen) => Sources($"Disclosure/{room}")
        .Where(s => Regex.IsMatch(s.Text, $@"\bDisclosure\.(?!Core\b)(?!({Regex.Escape(seen).Replace("\\|", "|", StringComparison.Ordinal)})\b)"))
        .Select(s => s.Name)
        .ShouldBeEmpty();

    [Fact]
    public void Reading_writes_nothing_anywhere() =>
        OnlyReading.SelectMany(room => Sources($"Disclosure/{room}")).Where(s => FileWriting().IsMatch(s.Text)).Select(s => s.Name).ShouldBeEmpty();

    [Fact]
    public void Only_the_room_that_composes_the_build_sees_several_stages()
    {
        Sources("Disclosure")
            .Where(s => Stages.Count(stage => s.Text.Contains($"using Disclosure.{stage}", StringComparison.Ordinal)) > 1)
            .Select(s => s.Name.Split('/')[0])
            .Distinct()
            .ShouldBe(["Pipeline"]);
    }

    public static TheoryData<string, string> Neighbours()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var stage in Stages)
        {
            foreach (var other in Stages.Concat(Above).Where(o => o != stage)) pairs.Add(stage, other);
        }
        return pairs;
    }

    private static IEnumerable<(string Name, string Text)> Sources(string folder) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Path.Combine(Repository.Root, "src", folder), f).Replace('\\', '/'))
        .Where(n => !n.StartsWith("obj/", StringComparison.Ordinal) && !n.StartsWith("bin/", StringComparison.Ordinal))
        .Select(n => (n, File.ReadAllText(Path.Combine(Repository.Root, "src", folder, n))));

    [GeneratedRegex("<(PackageReference|ProjectReference)")]
    private static partial Regex ReferenceElement();

    [GeneratedRegex(@"\busing (Disclosure\.)?(?<room>Core|Commands|Downloads|Files|Input|Output|Pipeline|Print|Records|Reports|Site)\b|\bDisclosure\.(?<room>[A-Z]\w*)")]
    private static partial Regex OtherRoom();

    [GeneratedRegex(@"\b(Temp|CreateDirectory|CreateTempSubdirectory|GetTempPath|GetTempFileName|Write\w*\(path|Delete\(|Move\(|FileMode\.(Create|Append)|ExtractTo\w+)")]
    private static partial Regex FileWriting();

    [GeneratedRegex(@"\b(System\.IO|File\.|Directory\.|HttpClient|Environment\.|DateTime\.(Now|UtcNow|Today))")]
    private static partial Regex FileAccess();
}
