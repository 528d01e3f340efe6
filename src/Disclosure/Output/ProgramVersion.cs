using System.Reflection;

namespace Disclosure.Output;

/// <summary>Which version of the program this is. The output names <see cref="Semantic"/> alone, so that its bytes are those of any machine and any commit of it.</summary>
internal static class ProgramVersion
{
    // Of the runtime's configuration and not of the assembly: a commit that changes no code leaves the program's bytes, and all that was built, as they are.
    private const string CommitKey = "Disclosure.Commit";

    /// <summary>The semantic version, e.g. <c>0.1.0</c> or <c>1.0.0-rc.1</c>.</summary>
    public static string Semantic { get; } = typeof(ProgramVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The git commit it was built from, as 40 hexadecimal digits; blank where it was built without a repository.</summary>
    public static string Commit { get; } = AppContext.GetData(CommitKey) as string ?? "";

    /// <summary>Both, for a person.</summary>
    public static string Whole { get; } = WholeOf(Semantic, Commit);

    /// <summary>A version with its commit, where that is known.</summary>
    public static string WholeOf(string version, string commit) => commit.Length == 0 ? version : $"{version}（提交 {commit}）";
}
