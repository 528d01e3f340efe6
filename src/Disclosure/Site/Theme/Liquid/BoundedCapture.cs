using System.Text;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>Keeps what a piece of a template writes under a name. The engine's own has no bound.</summary>
internal sealed class BoundedCapture(CaptureStatement capture) : Statement
{
    /// <summary>The name.</summary>
    public string Identifier => capture.Identifier;

    /// <summary>The piece.</summary>
    public IReadOnlyList<Statement> Statements => capture.Statements;

    /// <inheritdoc/>
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        using var captured = new BoundedText();
        var completion = Completion.Normal;
        for (var i = 0; i < Statements.Count && completion == Completion.Normal; i++)
        {
            completion = await Statements[i].WriteToAsync(captured, encoder, context);
        }
        ((PageContext)context).ChargeMade(captured.Length);
        context.SetValue(Identifier, new StringValue(captured.ToString(), encode: false));
        return completion;
    }

    /// <inheritdoc/>
    protected override Statement Accept(AstVisitor visitor) => visitor.VisitOtherStatement(this);

    private sealed class BoundedText : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.Unicode;

        public int Length => _text.Length;

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (_text.Length + buffer.Length > ValueSize.Most) throw new TemplateFault(ValueSize.TooLong);
            _text.Append(buffer);
        }

        public override Task WriteAsync(char value)
        {
            Write(value);
            return Task.CompletedTask;
        }

        public override Task WriteAsync(string? value)
        {
            Write(value);
            return Task.CompletedTask;
        }

        public override string ToString() => _text.ToString();
    }
}
