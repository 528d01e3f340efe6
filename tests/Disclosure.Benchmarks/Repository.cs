namespace Disclosure.Benchmarks;

/// <summary>The folders of this repository.</summary>
internal sealed class Repository
{
    private readonly string _root;

    private Repository(string root) => _root = root;

    /// <summary>The real input.</summary>
    public string Input => Path.Combine(_root, "input");

    /// <summary>The made-up input of another edition, which the tests read too.</summary>
    public string SecondInput => Path.Combine(TestInputs, "nine");

    /// <summary>The folder of all inputs of the tests.</summary>
    public string TestInputs => Path.Combine(_root, "tests", "Disclosure.Tests", "Inputs");

    /// <summary>A made-up input that is sound and small.</summary>
    public string SmallInput => Path.Combine(_root, "tests", "Disclosure.Tests", "Inputs", "examples");

    /// <summary>A made-up workbook of the old format.</summary>
    public string OldWorkbook => Path.Combine(_root, "tests", "Disclosure.Tests", "Import", "Originals", "original.xls");

    /// <summary>The theme that comes with the program.</summary>
    public string Theme => Path.Combine(_root, "theme");

    /// <summary>Configuration and templates of the site that Hugo makes to be compared with.</summary>
    public string HugoTemplates => Path.Combine(_root, "tests", "Disclosure.Benchmarks", "Hugo", "site");

    /// <summary>The published program: native code, as a portal team would run it.</summary>
    public string Program => Path.Combine(_root, "src", "Disclosure", "bin", "native", OperatingSystem.IsWindows() ? "disclosure.exe" : "disclosure");

    /// <summary>The repository that this bench was built in.</summary>
    public static Repository Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Disclosure.sln"))) folder = folder.Parent;
        return new Repository(folder?.FullName ?? throw new InvalidOperationException("The bench runs where it was built, inside the repository."));
    }
}
