using System.CommandLine;
using System.CommandLine.Completions;
using System.Runtime.CompilerServices;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>
/// The command <c>completions SHELL</c>: prints what a shell runs so that the Tab key completes commands, options and their values. The
/// script knows none of them: it asks the program, by the directive <c>[suggest]</c> of System.CommandLine.
/// </summary>
internal sealed class CompletionsCommand : ProgramCommand
{
    // What the shell knows of the line up to the cursor is passed as one word; nothing that comes back is run or expanded.
    private static readonly SortedDictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # ~/.bashrc:  source <(disclosure completions bash)
            _disclosure() {
              local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} found
              COMPREPLY=()
              while IFS= read -r found; do
                [[ $found == "$word"* ]] && COMPREPLY+=("$found")
              done < <(disclosure "[suggest:${#line}]" "$line" 2>/dev/null)
            }
            complete -o default -F _disclosure disclosure
            """,
        ["powershell"] = """
            # $PROFILE:  disclosure completions powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName disclosure -ScriptBlock {
              param($word, $line, $cursor)
              $text = $line.ToString().PadRight($cursor).Substring(0, $cursor)
              disclosure "[suggest:$cursor]" $text 2>$null | Where-Object { $_.StartsWith($word) } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
        ["zsh"] = """
            # ~/.zshrc, below compinit:  source <(disclosure completions zsh)
            _disclosure() {
              local line="${(j: :)words[1,CURRENT-1]} $PREFIX"
              local -a found
              found=("${(@f)$(disclosure "[suggest:$#line]" "$line" 2>/dev/null)}")
              found=(${found:#})
              if (( $#found )); then compadd -a found; else _files; fi
            }
            compdef _disclosure disclosure
            """,
    };

    private static readonly Argument<string> Shell = new("外壳")
    {
        Description = $"给哪一种命令行用：{string.Join("、", Scripts.Keys)}",
        CompletionSources = { _ => Scripts.Keys.Select(k => new CompletionItem(k)) },
    };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new CompletionsCommand());

    /// <inheritdoc/>
    public override string Name => "completions";

    /// <inheritdoc/>
    public override string Purpose => "写出一段脚本，在命令行里按 Tab 就补全命令、选项和取值；脚本的第一行说明放在哪里";

    /// <inheritdoc/>
    public override string Usage => "外壳";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments => [Shell];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options => [];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["completions bash"];

    /// <inheritdoc/>
    public override bool UsesFolders => false;

    /// <inheritdoc/>
    public override string? MisuseOf(CommandContext context) => context.Value(Shell) is { } shell && !Scripts.ContainsKey(shell)
        ? $"「{Name}」后面应当是 {string.Join("、", Scripts.Keys)} 之一；实际是{Bracketed.Of(shell)}{NearestName.Hint(shell, Scripts.Keys)}。"
        : null;

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        foreach (var line in Scripts[context.Value(Shell)!].ReplaceLineEndings("\n").Split('\n')) context.Output.Write(line + '\n');
        return Done;
    }
}
