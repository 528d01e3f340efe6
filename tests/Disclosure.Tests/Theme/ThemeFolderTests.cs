using System.Diagnostics;
using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Theme;

/// <summary>What files a theme may have, and what is said of the others.</summary>
public sealed class ThemeFolderTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public ThemeFolderTests()
    {
        Write("own/home.liquid", "甲");
        Write("own/assets/base.css", "a{}");
        Directory.CreateDirectory(_scratch.Path("th", "assets"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_place()
    {
        File.WriteAllBytes(_scratch.Path("th", "home.liquid"), [.. Encoding.UTF8.GetBytes("甲\n乙"), 0xFF]);
        Said().ShouldBe("th/home.liquid:2:2: 错误 bad-encoding: 这里不是 UTF-8；请把文件另存为 UTF-8 编码。");
    }

    [Theory]
    [InlineData("assets/a:b.css")]
    [InlineData("assets/a b.css")]
    [InlineData("assets/con.css")]
    [InlineData("assets/AUX/a.css")]
    [InlineData("assets/a.")]
    [InlineData("assets/a\nb.css")]
    [InlineData("assets/a\u200fb.css")]
    public void A_name_that_some_computer_cannot_store_is_refused(string path)
    {
        Write("th/" + path, "a{}");
        Said().ShouldContain("错误 bad-name: 主题里不能有名为「");
    }

    [Fact]
    public void A_long_name_is_not_printed_whole()
    {
        Write($"th/assets/{new string('a', 120)}.css", "a{}");
        Said().ShouldContain($"错误 bad-name: 主题里不能有名为「{new string('a', 40)}…」的文件或文件夹");
    }

    [Theory]
    [InlineData("assets/Base.css", "「assets/Base.css」和主题里的「assets/base.css」")]
    [InlineData("Assets/other.css", "「Assets」和主题里的「assets」")]
    [InlineData("Home.liquid", "「Home.liquid」和主题里的「home.liquid」")]
    public void A_name_that_only_case_tells_from_a_file_of_the_program_is_refused(string path, string message)
    {
        Write("th/" + path, "a{}");
        Said().ShouldContain($"错误 name-case: {message}只有大小写不同");
    }

    [Fact]
    public void Two_names_of_a_theme_that_only_case_tells_apart_are_refused()
    {
        Write("th/assets/One.css", "");
        Write("th/assets/one.css", "");
        Said().ShouldContain("错误 name-case: 「assets/one.css」和主题里的「assets/One.css」");
    }

    [Fact]
    public void A_folder_with_the_name_of_a_file_is_refused()
    {
        Write("th/assets/base.css/a.css", "");
        Said().ShouldContain("错误 name-taken: 「assets/base.css」在主题里已经是文件，不能又是文件夹。");
    }

    [Theory]
    [InlineData("assets/base.css", "/nope", "link-broken")]
    [InlineData("home.liquid", "/etc/passwd", "link-outside")]
    [InlineData("assets/zero.css", "/dev/zero", "link-outside")]
    [InlineData("assets/self.css", "self.css", "link-loop")]
    public void A_link_that_leads_to_no_file_of_the_theme_is_told(string path, string target, string id)
    {
        File.CreateSymbolicLink(_scratch.Path("th", path), target);
        Said().ShouldStartWith($"th/{path}: 错误 {id}: ");
    }

    [Fact]
    public void Links_that_double_at_every_level_are_told()
    {
        foreach (var name in new[] { "a", "b" }) File.CreateSymbolicLink(_scratch.Path("th", name), ".");
        Said().ShouldContain("th/a: 错误 link-loop: ");
    }

    [Fact]
    public void Links_to_folders_side_by_side_have_a_bound()
    {
        for (var level = 0; level < 20; level++)
        {
            Directory.CreateDirectory(_scratch.Path("th", $"f{level}"));
            foreach (var name in new[] { "a", "b" }) File.CreateSymbolicLink(_scratch.Path("th", $"f{level}", name), $"../f{level + 1}");
        }
        Directory.CreateDirectory(_scratch.Path("th", "f20"));
        Said().ShouldBe("th: 错误 too-many-files: 主题文件夹里的文件和文件夹超过 5000 个；请检查是否放错了文件夹。");
    }

    [Fact]
    public void As_many_folders_as_may_lie_in_each_other_are_read()
    {
        Write($"th/{Nested(20)}/a.txt", "甲");
        Said().ShouldBe("");
    }

    [Fact]
    public void Folders_that_lie_in_each_other_have_a_bound()
    {
        Write($"th/{Nested(40)}/a.txt", "甲");
        Said().ShouldBe($"th/{Nested(21)}: 错误 too-many-files: 主题里的文件夹最多套 20 层，这个文件夹更深；请检查是否放错了文件夹。");
    }

    [Theory]
    [InlineData("assets/pipe.css")]
    [InlineData("home.liquid")]
    public void A_pipe_is_refused_without_waiting_for_it(string path)
    {
        using (var made = Process.Start("mkfifo", _scratch.Path("th", path))) made.WaitForExit();
        Said().ShouldStartWith($"th/{path}: 错误 special-file: ");
    }

    [Theory]
    [InlineData("assets/large.css", 3L * 1024 * 1024 * 1024)]
    [InlineData("home.liquid", 300 * 1024)]
    public void A_file_that_is_too_large_is_refused(string path, long length)
    {
        using (var file = File.Create(_scratch.Path("th", path))) file.SetLength(length);
        Said().ShouldStartWith($"th/{path}: 错误 file-too-large: ");
    }

    [Fact]
    public void Files_that_are_too_large_together_are_refused()
    {
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            using var file = File.Create(_scratch.Path("th", "assets", name));
            file.SetLength(18 * 1024 * 1024);
        }
        Said().ShouldContain("错误 file-too-large: 主题的文件合起来超过 60 MB。");
    }

    [Theory]
    [InlineData("说明 书.txt")]
    [InlineData("_draft/a:b.css")]
    [InlineData("assets/.DS_Store")]
    [InlineData("assets/字体.woff2")]
    public void Other_files_are_no_fault(string path)
    {
        Write("th/" + path, "甲");
        Said().ShouldBe("");
    }

    public void Dispose() => _scratch.Dispose();

    private static string Nested(int levels) => string.Join('/', Enumerable.Repeat("d", levels));

    private void Write(string path, string text)
    {
        var file = _scratch.Path(path.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Said()
    {
        var findings = new FindingList();
        (ThemeFolder.Open(_scratch.Path("own"), _scratch.Path("th"), findings) is null).ShouldBe(findings.HasErrors);
        return string.Join("|", findings.Sorted()).Replace(_scratch.Folder + "/", "", StringComparison.Ordinal);
    }
}
