using CsCheck;

namespace Disclosure.Fuzzing.Programs;

/// <summary>The cases, each by its number.</summary>
/// <param name="seed">Another seed gives other cases.</param>
/// <param name="sound">What they begin with.</param>
internal sealed class ProgramCases(int seed, SoundFolders sound)
{
    private readonly Gen<Func<byte[], byte[]>> _changes =
        HostileFiles.Changes(Gen.OneOf([.. sound.Input.Select(f => Gen.Const(new MaterialFile("input", f.Name, f.Bytes)))]));

    /// <summary>The files that a case begins with.</summary>
    public IEnumerable<SoundFile> SoundFilesOf(ProgramCase one) => one.Kind == "repository" ? sound.Input.Concat(sound.Repository) : sound.Input;

    /// <summary>The case with this number.</summary>
    public ProgramCase At(int number)
    {
        var dice = new Dice(seed, number);
        return dice.Below(100) switch
        {
            < 45 => OfFolder(number, dice),
            < 65 => OfTheme(number, dice),
            < 85 => OfOptions(number, dice),
            _ => OfRepository(number, dice),
        };
    }

    private ProgramCase OfFolder(int number, Dice dice)
    {
        var texts = new TextDeeds(_changes);
        var deeds = new List<Deed>();
        for (var count = 1 + dice.Below(3); count > 0; count--)
        {
            deeds.Add(dice.Below(10) switch
            {
                < 5 => texts.Draw(dice, "input"),
                < 9 => NodeDeeds.Draw(dice, "input"),
                _ => OutputDeeds.Draw(dice, sound.Site),
            });
        }
        return new ProgramCase(number, "folder", deeds, CommandLines.DrawSound(dice));
    }

    private ProgramCase OfTheme(int number, Dice dice) =>
        new(number, "theme", [.. new ThemeDeeds(sound.Theme, _changes).Draw(dice)], ["build", "--theme", "theme"]);

    private ProgramCase OfOptions(int number, Dice dice)
    {
        List<Deed> deeds = dice.OneIn(3) ? [OutputDeeds.Draw(dice, sound.Site)] : [];
        deeds.Add(new Deed("a link and a pipe", folder =>
        {
            File.CreateSymbolicLink(Path.Combine(folder.Here, "link"), folder.Victim);
            SystemCalls.MakePipe(Path.Combine(folder.Here, "pipe"));
        }));
        return new ProgramCase(number, "options", deeds, dice.OneIn(3) ? CommandLines.DrawSound(dice) : CommandLines.Draw(dice))
        {
            Shell = CommandLines.DrawShell(dice),
            Environment = CommandLines.DrawEnvironment(dice),
        };
    }

    private static ProgramCase OfRepository(int number, Dice dice) => new(
        number, "repository", [.. RepositoryDeeds.Draw(dice)], [.. RepositoryDeeds.DrawOperands(dice)])
    {
        Environment = CommandLines.DrawEnvironment(dice),
    };
}
