using Disclosure.Core.Findings;
using Disclosure.Rendering.Theme.Liquid;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace Disclosure.Rendering.Theme;

/// <summary>
/// Looks through a template for names that nobody defines, also in branches that today's data does not reach.
/// </summary>
internal sealed class TemplateNames : AstVisitor
{
    // Templates that include each other twice double at every level.
    private const int MostLevels = 30;
    private const int MostIncludes = 3_000;

    // What Liquid itself gives: in loops, and of any list or text.
    private static readonly string[] OfLists = ["size", "first", "last"];
    private static readonly string[] OfLoops = ["forloop", "parentloop", "tablerowloop"];

    private readonly IReadOnlyDictionary<string, (TemplateSource Source, FluidTemplate Template)> _templates;
    private readonly FilterCollection _filters;
    private readonly FindingList _findings;
    private readonly Dictionary<string, ViewShape?> _scope;
    private readonly Stack<TemplateSource> _reading = new();
    private int _offset;
    private int _includes;

    /// <summary>A search with the names that a page of some kind gives.</summary>
    public TemplateNames(
        IReadOnlyDictionary<string, (TemplateSource Source, FluidTemplate Template)> templates,
        IReadOnlyDictionary<string, ViewShape?> names,
        FilterCollection filters,
        FindingList findings)
    {
        _filters = filters;
        _templates = templates;
        _findings = findings;
        _scope = new(names, StringComparer.Ordinal);
    }

    /// <summary>Looks through one template and those it includes.</summary>
    public void Check(string name)
    {
        var (source, template) = _templates[name];
        if (_reading.Contains(source)) return;
        var before = _offset;
        _reading.Push(source);
        _offset = 0;
        VisitTemplate(template);
        _reading.Pop();
        _offset = before;
    }

    /// <inheritdoc/>
    public override Statement VisitOtherStatement(Statement statement)
    {
        if (statement is PlacedStatement placed) At(placed.Offset, () => Visit(placed.Inner));
        if (statement is not BoundedCapture capture) return statement;
        _scope[capture.Identifier] = null;
        foreach (var inner in capture.Statements) Visit(inner);
        return statement;
    }

    /// <inheritdoc/>
    public override Expression VisitOtherExpression(Expression expression)
    {
        if (expression is PlacedExpression placed) At(placed.Offset, () => Visit(placed.Inner));
        return expression;
    }

    protected override Statement VisitOutputStatement(OutputStatement outputStatement)
    {
        Visit(outputStatement.Expression);
        if (ShapeOf(outputStatement.Expression) is { } shape && outputStatement.Expression is PlacedExpression { Offset: var offset })
        {
            var names = string.Join(' ', (shape.Element ?? shape).Members.Keys);
            _findings.Error("template-value", _reading.Peek().At(offset), $"这里是{(shape.Element is null ? "一组名称" : "一列东西")}，不能整个写到页面上；请写明要哪一项：{names}。");
        }
        return outputStatement;
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        Visit(forStatement.Source);
        Visit(forStatement.Limit);
        Visit(forStatement.Offset);
        Loop(forStatement.Identifier, forStatement.Source, forStatement.Statements);
        Visit(forStatement.Else);
        return forStatement;
    }

    protected override Statement VisitTableRowStatement(TableRowStatement tableRowStatement)
    {
        foreach (var argument in new[] { tableRowStatement.Source, tableRowStatement.Limit, tableRowStatement.Offset, tableRowStatement.Cols }) Visit(argument);
        Loop(tableRowStatement.Identifier, tableRowStatement.Source, tableRowStatement.Statements);
        return tableRowStatement;
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        Visit(assignStatement.Value);
        _scope[assignStatement.Identifier] = ShapeOf(assignStatement.Value);
        return assignStatement;
    }

    protected override Statement VisitIncludeStatement(IncludeStatement includeStatement)
    {
        var of = includeStatement;
        Visit(of.Path);
        if (of.Path is LiteralExpression literal) Include(literal.Value.ToStringValue(), of.AssignStatements, of.With, of.For, of.Alias);
        return of;
    }

    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        var of = renderStatement;
        Include(of.Path, of.AssignStatements, of.With, of.For, of.Alias);
        return of;
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!_filters.TryGetValue(filterExpression.Name, out _))
        {
            var hint = NearestName.Hint(filterExpression.Name, _filters.Select(f => f.Key));
            _findings.Error("unknown-filter", _reading.Peek().PlaceOf(filterExpression.Name, _offset), $"模板用了没有定义的过滤器「{filterExpression.Name}」{hint}。");
        }
        return base.VisitFilterExpression(filterExpression);
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        Follow(memberExpression, report: true);
        foreach (var segment in memberExpression.Segments)
        {
            if (segment is IndexerSegment indexer) Visit(indexer.Expression);
        }
        return memberExpression;
    }

    private void At(int offset, Action visit)
    {
        var before = _offset;
        _offset = offset;
        visit();
        _offset = before;
    }

    private void Loop(string identifier, Expression source, IReadOnlyList<Statement> statements)
    {
        var had = _scope.TryGetValue(identifier, out var before);
        _scope[identifier] = ShapeOf(source)?.Element;
        foreach (var name in OfLoops) _scope[name] = null;
        foreach (var statement in statements) Visit(statement);
        if (had) _scope[identifier] = before;
        else _scope.Remove(identifier);
    }

    private void Include(string path, IReadOnlyList<AssignStatement> assigned, Expression? with, Expression? each, string? alias)
    {
        foreach (var statement in assigned) Visit(statement);
        Visit(with);
        Visit(each);
        var name = path.EndsWith(TemplateFiles.Ending, StringComparison.Ordinal) ? path[..^TemplateFiles.Ending.Length] : path;
        if (!_templates.ContainsKey(name)) Report(path, $"主题里没有名为「{path}」的模板{NearestName.Hint(name, _templates.Keys)}。");
        else if (_reading.Count >= MostLevels || ++_includes > MostIncludes) Report(path, "include 套得太深，或一页里 include 得太多。");
        else
        {
            if (with is not null) _scope[alias ?? Path.GetFileName(name)] = ShapeOf(with);
            if (each is not null) _scope[alias ?? Path.GetFileName(name)] = ShapeOf(each)?.Element;
            if (each is not null) _scope["forloop"] = null;
            Check(name);
        }
    }

    private ViewShape? ShapeOf(Expression expression) => expression switch
    {
        PlacedExpression placed => ShapeOf(placed.Inner),
        MemberExpression member => Follow(member, report: false),
        FilterExpression { Name: "first" or "last" } filter => ShapeOf(filter.Input)?.Element,
        FilterExpression { Name: "reverse" or "sort" or "where" or "concat" } filter => ShapeOf(filter.Input),
        _ => null,
    };

    private ViewShape? Follow(MemberExpression expression, bool report)
    {
        var path = "";
        IReadOnlyDictionary<string, ViewShape?> names = _scope;
        ViewShape? shape = null;
        foreach (var segment in expression.Segments)
        {
            if (segment is not IdentifierSegment { Identifier: var name }) return null;
            var isRoot = path.Length == 0;
            path += isRoot ? name : "." + name;
            // Of a plain value or of something computed nothing more is known.
            if (!isRoot && shape is null) return null;
            if (!isRoot && OfLists.Contains(name)) return name == "size" ? null : shape!.Element;
            if (!names.TryGetValue(name, out shape))
            {
                if (report) Report(path, $"模板用了没有定义的名称「{path}」{NearestName.Hint(name, names.Keys)}。");
                return null;
            }
            names = shape?.Members ?? names;
        }
        return shape;
    }

    private void Report(string path, string message) => _findings.Error("unknown-name", _reading.Peek().PlaceOf(path, _offset), message);
}
